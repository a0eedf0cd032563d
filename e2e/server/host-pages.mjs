/**
 * Middleware of the test server.
 *
 * - `/site/…`: the partner's built site under the headers that public institutions set; what its pages name
 *   by
 *   absolute addresses (`/cdn/`, `/icesco/VERSION/`, `/feeds/`, `/pictures/`, `/site.css`) is served where
 * they name it.
 * - `/e2e/answer/…`: answers that a static file cannot give: `?status=404`, `?type=…`, `?body=…`, `?csp=…`,
 *   `?late=MS`, `?hang`, `?half`, `?endless`, `?deep=json|xml`.
 * - `/e2e/flaky/KEY/…`: the browser files, but for the part of the rating that takes the answer: that comes
 *   only once
 *   `/e2e/flaky/KEY/repair` has been requested.
 * - `/e2e/code-blocks.json`: the code in the documents. `/news.LANG.json`: the sample, where the documents
 *   name it.
 * - `/e2e/served/…`: pages that a server has drawn (`served-pages.mjs`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { codeBlocks } from '../documents/code-blocks.mjs';
import { servedPage } from './served-pages.mjs';

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const STRICT = "default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";
/** The browser files, also where the builder and its lines name them. */
const FILES = /^\/(?:(?:site\/)?cdn|(?:[\w-]+\/)*icesco\/[\d.]+)\//;
const MEGABYTE = Buffer.alloc(1 << 20, ' ');
const DEPTH = 1_000_000;
const DEEP = { json: `{"items":${'['.repeat(DEPTH)}`, xml: `<rss><channel>${'<item>'.repeat(DEPTH)}` };

const repaired = new Set();

export async function hostPages(context, next) {
  const { path } = context;
  if (path === '/e2e/code-blocks.json') {
    context.body = codeBlocks();
  } else if (path.startsWith('/e2e/answer/')) {
    await answer(context);
  } else if (path.startsWith('/e2e/flaky/')) {
    await flaky(context, next);
  } else if (FILES.test(path)) {
    builtFile(context);
  } else if (path.startsWith('/e2e/served/')) {
    await servedPage(context);
  } else if (path.startsWith('/site/')) {
    context.url = `/apps/partner-site/dist${path.slice('/site'.length)}`;
    await next();
    context.set('Content-Security-Policy', STRICT);
  } else {
    if (/^\/news\.\w+\.json$/.test(path)) {
      context.url = `/apps/partner-site/dist/feeds${path}`;
    } else if (/^\/(feeds|pictures)\/|^\/site\.css$/.test(path)) {
      context.url = `/apps/partner-site/dist${path}`;
    }
    await next();
  }
}

/** Byte for byte as built, past the test server's own transformations: their hashes are compared. */
function builtFile(context) {
  const path = file(`packages/widgets/dist/cdn/${context.path.replace(FILES, '')}`);
  // As a host of files for other sites sends them; under `/cdn/` they are the page's own.
  if (!context.path.startsWith('/cdn/')) {
    context.set('Access-Control-Allow-Origin', '*');
  }
  if (!path.startsWith(file('packages/widgets/dist/cdn/')) || !existsSync(path)) {
    return;
  }
  context.type = path.slice(path.lastIndexOf('.'));
  context.body = readFileSync(path);
}

async function answer(context) {
  const { query } = context;
  context.set('Access-Control-Allow-Origin', '*');
  if (query.csp) {
    context.set('Content-Security-Policy', query.csp);
  }
  context.status = Number(query.status ?? 200);
  context.type = query.type ?? 'application/json';
  context.body = DEEP[query.deep] ?? query.body ?? '';
  if (query.late) {
    await wait(Number(query.late));
  }
  if ('hang' in query || 'half' in query || 'endless' in query) {
    await broken(context);
  }
}

async function flaky(context, next) {
  const [, , , key, ...rest] = context.path.split('/');
  const name = rest.join('/');
  if (name === 'repair') {
    repaired.add(key);
    context.body = 'repaired';
  } else if (name.includes('answering') && !repaired.has(key)) {
    context.respond = false;
    context.req.socket.destroy();
  } else {
    context.url = `/packages/widgets/dist/cdn/${name}`;
    await next();
  }
}

/** Answers that never come whole. */
async function broken(context) {
  const { query, res: response } = context;
  context.respond = false;
  response.writeHead(200, { 'Content-Type': context.type, 'Access-Control-Allow-Origin': '*' });
  if ('hang' in query) {
    return void response.write(' ');
  }
  if ('half' in query) {
    return void response.write('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","tit', () =>
      response.destroy(),
    );
  }
  // 200 MB, or until the reader has had enough.
  for (let sent = 0; sent < 200 && !response.destroyed; sent += 1) {
    if (!response.write(MEGABYTE)) {
      await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
    }
  }
  response.end();
}
