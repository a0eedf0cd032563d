/**
 * How long a page takes to show its news or its question on a slow network: from navigation to ten articles
 * (or to the choices), with the latency of phones in many member states, everything compressed. The reference
 * is a hand-written script that fetches the same items as JSON and writes them as the same elements. Cold:
 * nothing is cached. Warm: the second visit, with the headers of docs/embed/server.md.
 *
 * A run by `LATENCY=50,150,400` and `PROTOCOL=1,2` (of HTTP); `ROUNDS` rounds in turns, medians. Exits with 1
 * where a target is missed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { renderNewsFeed } from '@icesco/news-feed/server';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../scripts/browsers/paths.mjs';

const LATENCIES = (process.env.LATENCY ?? '50,150,400').split(',').map(Number);
const PROTOCOLS = (process.env.PROTOCOL ?? '1,2').split(',');
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Bytes a second, both ways. */
const BANDWIDTH = 200_000;
/** Times the hand-written page, at the highest latency. */
const TARGET = 1.35;
/** Ms from the loader's arrival to the stored news, on a warm visit. */
const WARM_TARGET_MS = 100;

const cdn = new URL('../packages/widgets/dist/cdn/', import.meta.url);
const item = (index) => ({
  id: `https://news.example/${index}`,
  url: `https://news.example/item-${index}`,
  title: `News ${index} of a partner in education, science and culture`,
  summary: 'What happened, and who was there. '.repeat(4).trim(),
  date_published: `2026-07-${String(28 - index).padStart(2, '0')}T10:00:00Z`,
});
const items = Array.from({ length: 12 }, (_, index) => item(index));
const jsonFeed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items });
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example/</link>${items
  .map(
    ({ url, title, summary, date_published }) =>
      `<item><title>${title}</title><link>${url}</link><description>${summary}</description><pubDate>${new Date(date_published).toUTCString()}</pubDate></item>`,
  )
  .join('')}</channel></rss>`;

const HAND_WRITTEN = `fetch('/feed.json').then((response) => response.json()).then(({ items }) => {
  const list = document.createElement('ul');
  for (const { url, title, summary, date_published } of items) {
    const article = list.appendChild(document.createElement('li')).appendChild(document.createElement('article'));
    const link = article.appendChild(document.createElement('h3')).appendChild(document.createElement('a'));
    link.href = url;
    link.textContent = title;
    const time = article.appendChild(document.createElement('time'));
    time.dateTime = date_published;
    time.textContent = new Date(date_published).toLocaleDateString('en', { dateStyle: 'long' });
    article.appendChild(document.createElement('p')).textContent = summary;
  }
  document.querySelector('main').append(list);
});`;

const LOADER = '<script async src="/autoload.js"></script>';
const shown = () =>
  document.querySelectorAll('article').length >= 10 ||
  Boolean(document.querySelector('icesco-feedback-rating')?.shadowRoot?.querySelector('input[type=radio]'));
const pages = {
  'hand-written script, JSON Feed': { head: '<script async src="/hand-written.js"></script>', body: '' },
  'news, JSON Feed': { body: '<icesco-news-feed src="/feed.json"></icesco-news-feed>' },
  'news, RSS': { body: '<icesco-news-feed src="/feed.xml"></icesco-news-feed>' },
  'cards with search and facets': {
    body: '<icesco-news-feed src="/feed.json" layout="cards" search facets></icesco-news-feed>',
  },
  'news, rendered on the server': {
    body: await renderNewsFeed({ feed: jsonFeed, lang: 'en', src: '/feed.json' }),
  },
  'news, Arabic page': { lang: 'ar', body: '<icesco-news-feed src="/feed.json"></icesco-news-feed>' },
  rating: { body: '<icesco-feedback-rating mode="inline" endpoint="/feedback"></icesco-feedback-rating>' },
  'rating, Arabic page': {
    lang: 'ar',
    body: '<icesco-feedback-rating mode="inline" endpoint="/feedback"></icesco-feedback-rating>',
  },
};

const files = { '/feed.json': jsonFeed, '/feed.xml': rss, '/hand-written.js': HAND_WRITTEN };
const TYPES = { js: 'text/javascript', json: 'application/json', xml: 'application/rss+xml' };
const compressed = new Map();
/** As docs/embed/server.md has it: chunks never change, the loader and feeds are revalidated. */
const cacheControl = (pathname) =>
  pathname.startsWith('/chunks/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';

function respond(request, response) {
  const { pathname } = new URL(request.url, 'http://bench');
  const [name, page] =
    Object.entries(pages).find(([key]) => pathname === `/${encodeURIComponent(key)}`) ?? [];
  if (!page && pathname === '/favicon.ico') {
    return response.writeHead(204).end();
  }
  if (!compressed.has(pathname)) {
    const text = page
      ? `<!doctype html><html lang="${page.lang ?? 'en'}"><head><meta charset="utf-8"><title>${name}</title>${page.head ?? LOADER}</head><body><main>${page.body}</main></body></html>`
      : (files[pathname] ?? readFileSync(new URL(`.${pathname}`, cdn)));
    compressed.set(pathname, gzipSync(text, { level: 9 }));
  }
  const headers = {
    'Content-Type': page ? 'text/html' : TYPES[pathname.split('.').at(-1)],
    'Content-Encoding': 'gzip',
    'Cache-Control': page ? 'no-cache' : cacheControl(pathname),
  };
  response.writeHead(200, headers).end(compressed.get(pathname));
}

/** Browsers use HTTP/2 over TLS alone: a certificate for this run. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'icesco-certificate-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const options = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost';
  execFileSync('openssl', ['req', ...options.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  args: CHROMIUM_FLAGS,
  acceptInsecureCerts: true,
});

/** One page load. @returns ms until shown, ms of that since the loader came, requests, compressed bytes. */
async function load(context, origin, name, latency) {
  const tab = await context.newPage();
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: BANDWIDTH,
    uploadThroughput: BANDWIDTH,
  });
  let [requests, scripts, bytes] = [0, 0, 0];
  tab.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname === '/favicon.ico' || answer.fromCache()) {
      return;
    }
    requests += 1;
    if (pathname.endsWith('.js')) {
      scripts += 1;
    }
    bytes += compressed.get(pathname)?.length ?? 0;
  });
  await tab.evaluateOnNewDocument((text) => {
    const isShown = new Function(`return (${text})()`);
    const look = () => {
      if (isShown()) {
        window.shownAfter = performance.now();
      } else {
        requestAnimationFrame(look);
      }
    };
    addEventListener('DOMContentLoaded', look);
  }, String(shown));
  await tab.goto(`${origin}/${encodeURIComponent(name)}`, { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(() => window.shownAfter, { polling: 50, timeout: 60_000 });
  const [ms, start] = await tab.evaluate(() => [
    window.shownAfter,
    // News that the server has rendered may be shown before the loader is there.
    performance.getEntriesByType('resource').find(({ name }) => /autoload|hand-written/.test(name))
      ?.responseEnd ?? window.shownAfter,
  ]);
  // The feed is stored once the page is idle.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await tab.close();
  return { ms, sinceStart: ms - start, requests, scripts, bytes };
}

/** A visitor who comes twice. */
async function visit(origin, name, latency) {
  const context = await browser.createBrowserContext();
  const cold = await load(context, origin, name, latency);
  const warm = await load(context, origin, name, latency);
  await context.close();
  return { cold, warm };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const REFERENCE = 'hand-written script, JSON Feed';
let missed = false;

function print(visits, kind, latency) {
  const medianOf = (name, field) => median(visits[name].map((each) => each[kind][field]));
  const columns = ['times', 'round trips', 'since the loader', 'requests (scripts)', 'gzip bytes'];
  console.log(`\n${kind}`);
  console.log(['page'.padEnd(34), ...columns].join('  '));
  for (const [name, all] of Object.entries(visits)) {
    const ms = medianOf(name, 'ms');
    const sinceStart = medianOf(name, 'sinceStart');
    const times = ms / medianOf(REFERENCE, 'ms');
    const { requests, scripts, bytes } = all[0][kind];
    const isNews = !name.startsWith('rating') && name !== REFERENCE;
    const isSlow = kind === 'cold' && latency === Math.max(...LATENCIES) && times > TARGET;
    const isLate = kind === 'warm' && sinceStart > WARM_TARGET_MS;
    const target = isSlow ? `<< target ${TARGET}` : `<< target ${WARM_TARGET_MS} ms`;
    const hasMissed = isNews && (isSlow || isLate);
    missed ||= hasMissed;
    console.log(
      [
        name.padEnd(34),
        times.toFixed(2).padStart(5),
        (ms / latency).toFixed(1).padStart(11),
        `${Math.round(sinceStart)} ms`.padStart(16),
        `${requests} (${scripts})`.padStart(18),
        String(bytes).padStart(10),
        hasMissed ? target : '',
      ].join('  '),
    );
  }
}

for (const protocol of PROTOCOLS) {
  const server = protocol === '2' ? createSecureServer(certificate(), respond) : createServer(respond);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `${protocol === '2' ? 'https' : 'http'}://127.0.0.1:${server.address().port}`;
  for (const latency of LATENCIES) {
    const visits = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of Object.keys(pages)) {
        visits[name].push(await visit(origin, name, latency));
      }
    }
    console.log(`\nHTTP/${protocol === '2' ? 2 : 1.1}, ${latency} ms latency, ${BANDWIDTH / 1000} kB/s`);
    print(visits, 'cold', latency);
    print(visits, 'warm', latency);
  }
  server.close();
}
await browser.close();
process.exit(missed ? 1 : 0);
