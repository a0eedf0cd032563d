/**
 * Middleware of the test server: answers that a static file cannot give. Every address starts with `/e2e/answer/`.
 * `?status=404`, `?type=text/html`, `?body=…`, `?hang`, `?endless`, `?half`, `?late=MS`, `?csp=…` for a page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

/** Public lists of attacks: used where they lie beside the repository, never part of it. */
const payloads = (name) => fileURLToPath(new URL(`../../../shared/data/payloads/${name}`, import.meta.url));

export async function hostPages(context, next) {
  const list = /^\/e2e\/payloads\/([\w-]+\.json)$/.exec(context.path)?.[1];
  if (list && existsSync(payloads(list))) {
    context.type = 'application/json';
    context.body = readFileSync(payloads(list));
    return;
  }
  if (!context.path.startsWith('/e2e/answer/')) {
    await next();
    return;
  }
  const query = context.query;
  context.set('Access-Control-Allow-Origin', '*');
  if (query.csp) context.set('Content-Security-Policy', query.csp);
  context.status = Number(query.status ?? 200);
  context.type = query.type ?? 'application/json';
  if (query.late) await wait(Number(query.late));
  if ('hang' in query || 'endless' in query || 'half' in query) {
    context.respond = false;
    const { res: response } = context;
    response.writeHead(200, { 'Content-Type': context.type, 'Access-Control-Allow-Origin': '*' });
    if ('hang' in query) return;
    if ('half' in query) {
      response.write(query.body ?? '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","tit');
      response.destroy();
      return;
    }
    // 200 MB, or until the reader has had enough.
    const megabyte = Buffer.alloc(1 << 20, ' ');
    for (let sent = 0; sent < 200 && !response.destroyed; sent += 1) {
      if (!response.write(megabyte)) await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
    }
    response.end();
    return;
  }
  context.body = query.body ?? '';
}
