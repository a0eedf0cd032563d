/**
 * The least that keeps an answer: bare node:http with the collector's own store, in a process of its own.
 * What the collector is measured against.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

async function serve(place) {
  const { openAnswerStore } = await import(
    new URL('../apps/collector/dist/store/sql-answer-store.js', import.meta.url).href
  );
  const store = await openAnswerStore(place);
  return createServer((incoming, response) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', async () => {
      const { id, survey, surveyVersion, score, points, comment, page, lang, dir, clientTime } = JSON.parse(
        Buffer.concat(chunks).toString(),
      );
      const outcome = await store.add({
        id,
        survey,
        survey_version: surveyVersion,
        score,
        points,
        comment,
        page,
        lang,
        dir,
        translated_by: null,
        client_ms: clientTime,
        received_ms: Date.now(),
        quarantine: null,
      });
      response
        .writeHead(outcome === 'new' ? 201 : 200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ id }));
    });
  });
}

/**
 * @param place file of the database. @returns its port; `cpu()`, microseconds of the processor so far;
 * `stop()`.
 */
export async function startBare(place) {
  const child = fork(new URL(import.meta.url), [place]);
  const [{ port }] = await once(child, 'message');
  const cpu = async () => {
    child.send('cpu');
    return (await once(child, 'message'))[0].cpu;
  };
  return { port, cpu, stop: () => child.disconnect() };
}

if (process.send) {
  const server = await serve(process.argv[2]);
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpu: user + system });
  });
  process.on('disconnect', () => process.exit());
}
