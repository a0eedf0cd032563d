/**
 * How long a page takes to show its news or its question on a slow network: from navigation to ten articles
 * (or to the choices), with the latency of phones in many member states, everything compressed, nothing
 * cached. The measure is a hand-written script that fetches the same items as JSON and writes them as the
 * same elements.
 *
 * A run by `LATENCY=50,150,400`; `ROUNDS` rounds in turns, medians. Exits with 1 where a target is missed.
 */
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../scripts/browsers/paths.mjs';

const LATENCIES = (process.env.LATENCY ?? '50,150,400').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Bytes a second, both ways. */
const BANDWIDTH = 200_000;
/** Times the hand-written page, at the highest latency. */
const TARGET = 1.35;

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
const server = createServer((request, response) => {
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
  const type = page ? 'text/html' : TYPES[pathname.split('.').at(-1)];
  response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(compressed.get(pathname));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });

/** One visit with an empty cache. @returns ms until shown, requests and compressed bytes until then. */
async function visit(name, latency) {
  const context = await browser.createBrowserContext();
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
    if (pathname === '/favicon.ico') {
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
  const ms = await tab.evaluate(() => window.shownAfter);
  await context.close();
  return { ms, requests, scripts, bytes };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
let missed = false;
for (const latency of LATENCIES) {
  const visits = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of Object.keys(pages)) {
      visits[name].push(await visit(name, latency));
    }
  }
  const reference = median(visits['hand-written script, JSON Feed'].map(({ ms }) => ms));
  console.log(`\n${latency} ms latency, ${BANDWIDTH / 1000} kB/s, cold`);
  console.log(['page'.padEnd(34), 'times', 'round trips', 'requests (scripts)', 'gzip bytes'].join('  '));
  for (const [name, all] of Object.entries(visits)) {
    const ms = median(all.map((each) => each.ms));
    const { requests, scripts, bytes } = all[0];
    const late = latency === Math.max(...LATENCIES) && name.startsWith('news') && ms / reference > TARGET;
    if (late) {
      missed = true;
    }
    console.log(
      [
        name.padEnd(34),
        (ms / reference).toFixed(2).padStart(5),
        (ms / latency).toFixed(1).padStart(11),
        `${requests} (${scripts})`.padStart(18),
        String(bytes).padStart(10),
        late ? `<< target ${TARGET}` : '',
      ].join('  '),
    );
  }
}
await browser.close();
server.close();
process.exit(missed ? 1 : 0);
