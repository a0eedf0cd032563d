import { once } from 'node:events';

/**
 * What a process of Node uses once its garbage has been collected, in MiB: `used`, its heap and what the heap
 * holds on to; `resident`, what the system counts. Read through its inspector.
 *
 * @param log what it has written so far, started with `--inspect`.
 */
export async function memoryOf(log) {
  const socket = new WebSocket(/Debugger listening on (ws:\S+)/.exec(log)[1]);
  await once(socket, 'open');
  let number = 0;
  const ask = (method, params) =>
    new Promise((resolve) => {
      const id = ++number;
      const hear = ({ data }) => {
        const answer = JSON.parse(data);
        if (answer.id !== id) {
          return;
        }
        socket.removeEventListener('message', hear);
        resolve(answer.result);
      };
      socket.addEventListener('message', hear);
      socket.send(JSON.stringify({ id, method, params }));
    });
  await ask('HeapProfiler.enable');
  return {
    async read() {
      await ask('HeapProfiler.collectGarbage');
      const { result } = await ask('Runtime.evaluate', {
        expression: 'JSON.stringify(process.memoryUsage())',
      });
      const { heapUsed, external, rss } = JSON.parse(result.value);
      return { used: (heapUsed + external) / 2 ** 20, resident: rss / 2 ** 20 };
    },
    close: () => socket.close(),
  };
}
