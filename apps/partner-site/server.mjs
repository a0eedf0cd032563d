/**
 * Serves the partner's site with the widgets, under the strict headers that public institutions set, and the
 * collector. `--port N`, `--collector-port N` (else any free one), `--source FILE_OR_URL`: shows that feed,
 * WordPress site or page text instead of the sample.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { passOn, startCollector } from './collector.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' https: http: data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * Where the widgets' files lie: under their version, as a partner's own server has them; `/cdn/` is the one
 * built last.
 */
const { version } = JSON.parse(readFileSync(here('../../packages/widgets/package.json'), 'utf8'));
const FILES = new RegExp(`^/(?:cdn|icesco/${version.replaceAll('.', '\\.')})/`);

/** The files of a version never change; all others are revalidated by their ETag. */
const cacheControl = (url) =>
  url.startsWith('/icesco/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Takes a snapshot with the project's own command line: a browser may not read other sites' feeds, a server
 * may.
 */
async function snapshot(source) {
  const out = join(mkdtempSync(join(tmpdir(), 'icesco-')), 'news.json');
  await promisify(execFile)(process.execPath, [
    here('../../packages/cli/dist/icesco.js'),
    'news',
    'snapshot',
    source,
    '--out',
    out,
  ]);
  return readFileSync(out);
}

function options() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      'collector-port': { type: 'string', default: '0' },
      source: { type: 'string' },
    },
  });
  const portOf = (name) => {
    const port = Number(values[name]);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new Error(`--${name} ${values[name]} is not a port: give a number from 0 to 65535.`);
    }
    return port;
  };
  return { port: portOf('port'), collectorPort: portOf('collector-port'), source: values.source };
}

async function serve({ port, collectorPort, source }) {
  const feed = source === undefined ? undefined : await snapshot(source);
  const collector = await startCollector(collectorPort);
  const site = sirv(here('dist'), { dev: true, etag: true });
  const widgets = sirv(here('../../packages/widgets/dist/cdn'), { dev: true, etag: true });
  const compress = compression();
  const notFound = (response) =>
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');

  const answer = (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) {
      response.setHeader(name, value);
    }
    // The builder shows any source that a webmaster enters.
    if (request.url.startsWith('/builder/')) {
      response.setHeader(
        'Content-Security-Policy',
        `${HEADERS['Content-Security-Policy']}; connect-src 'self' https: http:`,
      );
    }
    if (feed && /^\/feeds\/news\.\w+\.json$/.test(request.url)) {
      response.writeHead(200, { 'Content-Type': 'application/feed+json; charset=utf-8' }).end(feed);
    } else if (request.url.startsWith('/feedback/')) {
      passOn(collector.address, request.url.slice('/feedback'.length), request, response);
    } else if (FILES.test(request.url)) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', cacheControl(request.url));
      request.url = request.url.replace(FILES, '/');
      widgets(request, response, () => notFound(response));
    } else {
      site(request, response, () => notFound(response));
    }
  };
  const server = createServer((request, response) =>
    compress(request, response, () => answer(request, response)),
  );
  server.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken: give another with --port N, or --port 0 for any free one.`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = `http://localhost:${server.address().port}`;
    for (const lang of ['en', 'fr', 'ar']) {
      console.log(`  ${address}/${lang}/`);
    }
    console.log(`  ${address}/builder/ (choose widgets, copy the lines)`);
    console.log(`  ${address}/en/staff.html with the token ${collector.token}`);
    console.log(`  collector ${collector.address} (process ${collector.pid})`);
    console.log(`ready ${address}/`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => server.close(() => process.exit(0)));
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => server.closeAllConnections());
  }
}

try {
  await serve(options());
} catch (error) {
  console.error((error.stderr || error.message).trim());
  process.exit(1);
}
