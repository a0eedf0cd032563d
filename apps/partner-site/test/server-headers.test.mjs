import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let server;
let origin;

beforeAll(async () => {
  const path = fileURLToPath(new URL('../server.mjs', import.meta.url));
  server = spawn(process.execPath, [path, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const text of server.stdout.setEncoding('utf8')) {
    output += text;
    const [, found] = /^ready (\S+)\/$/m.exec(output) ?? [];
    if (found) {
      origin = found;
      break;
    }
  }
}, 60_000);

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
});

const get = (path, headers = {}) => fetch(origin + path, { headers });

describe('the partner site', () => {
  it.each(['/en/', '/cdn/autoload.js', '/feeds/news.en.json'])('compresses %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toMatch(/gzip|br/);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  it('lets browsers keep the files of a version, and lets other sites load them', async () => {
    const { headers } = await get('/icesco/0.0.0/autoload.js');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('answers 304 to an unchanged feed', async () => {
    const { headers } = await get('/feeds/news.en.json');
    const response = await get('/feeds/news.en.json', { 'if-none-match': headers.get('etag') });
    expect(response.status).toBe(304);
  });
});
