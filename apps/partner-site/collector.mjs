/** Runs the collector beside the pages, and passes requests on to it: to visitors both are one site. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../collector/dist/collector.js', import.meta.url));

/** Starts it with an empty database. Resolves when it answers. */
export function startCollector(port) {
  const data = join(mkdtempSync(join(tmpdir(), 'icesco-feedback-')), 'feedback.db');
  const child = spawn(
    process.execPath,
    [program, 'serve', '--port', String(port), '--data', data, '--proxies', '1'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  process.on('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    let token = '';
    let complaint = '';
    // Read to its end, or the collector would stand still; kept for the case that it does not start.
    child.stderr.on('data', (text) => (complaint = `${complaint}${text}`.slice(-1000)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const tokenFile = /token in (\S+)/.exec(line)?.[1];
      if (tokenFile) {
        token = readFileSync(tokenFile, 'utf8').trim();
      }
      const address = /^ready (\S+)/.exec(line)?.[1];
      if (!address) {
        return;
      }
      const again = `node ${program} serve --port ${new URL(address).port} --data ${data} --proxies 1`;
      child.on('exit', () =>
        console.log(
          `the collector has stopped; answers wait in the visitors’ browsers. Start it again with\n  ${again}`,
        ),
      );
      resolve({ address, token, pid: child.pid });
    });
    child.on('error', reject);
    child.on('exit', () =>
      reject(
        new Error(
          `The collector did not start.${port ? ` If port ${port} is taken, give another with --collector-port N.` : ''}\n${complaint}`,
        ),
      ),
    );
  });
}

/** Passes a request on; a collector that is away is a gateway error, which the widgets wait out. */
export function passOn(address, path, request, response) {
  const headers = { ...request.headers, 'x-forwarded-for': request.socket.remoteAddress };
  const onward = ask(new URL(path, address), { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => {
    if (!response.headersSent) {
      response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
    }
    response.end('The collector is away.\n');
  });
  request.pipe(onward);
}
