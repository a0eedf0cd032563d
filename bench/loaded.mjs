/**
 * What a page really fetches for a widget, as a browser sees it: scripts (gzip, each file by itself) and
 * requests while the widget is far below the window, once it has come near and shows its content, and after
 * what a visitor does with it. The organisation's site and the collector are played by the bench.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../scripts/browsers/paths.mjs';

const cdn = new URL('../packages/widgets/dist/cdn/', import.meta.url);
const posts = Array.from({ length: 12 }, (_, index) => ({
  id: index + 1,
  date_gmt: `2026-07-${String(28 - index).padStart(2, '0')}T10:00:00`,
  link: `https://news.example/en/2026/07/item-${index}/`,
  title: { rendered: `News ${index}` },
  excerpt: { rendered: '<p>What happened.</p>' },
}));

const widgets = {
  'news-feed': {
    tag: '<icesco-news-feed src="/wp-json/wp/v2/posts"></icesco-news-feed>',
    shown: () => document.querySelectorAll('article').length === 12,
  },
  'feedback-rating': {
    tag: '<icesco-feedback-rating mode="inline" endpoint="/feedback"></icesco-feedback-rating>',
    shown: () =>
      Boolean(
        document.querySelector('icesco-feedback-rating').shadowRoot?.querySelector('input[type=radio]'),
      ),
  },
  'translate-notice': {
    tag: '<icesco-translate-notice></icesco-translate-notice>',
    shown: () => Boolean(document.querySelector('[data-icesco-canary]')),
  },
};
const three = {
  tag: Object.values(widgets)
    .map(({ tag }) => tag)
    .join(''),
  shown: () =>
    document.querySelectorAll('article').length === 12 &&
    Boolean(document.querySelector('icesco-feedback-rating').shadowRoot?.querySelector('input[type=radio]')),
};
const pages = { ...widgets, all: three, autoload: three };

const compressed = new Map();
const gzip = (path) =>
  compressed.get(path) ??
  compressed.set(path, gzipSync(readFileSync(new URL(`.${path}`, cdn)), { level: 9 })).get(path);
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://bench');
  if (pathname.endsWith('.js')) {
    return response
      .writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'gzip' })
      .end(gzip(pathname));
  }
  if (pathname.includes('/wp-json/')) {
    return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(posts));
  }
  if (pathname === '/favicon.ico') {
    return response.writeHead(204).end();
  }
  const script =
    pathname === '/autoload'
      ? '<script async src="/autoload.js"></script>'
      : `<script type="module" src="${pathname}.js"></script>`;
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of some words</title>${script}</head><body><div style="height:5000px"></div>${pages[pathname.slice(1)].tag}</body></html>`,
  );
}).listen(0, '127.0.0.1');

const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
const row = (...cells) =>
  console.log(cells.map((cell, index) => String(cell).padEnd(index ? 30 : 20)).join(''));
row('page with', 'far below: gzip (requests)', 'near and shown: gzip (requests)');
for (const [name, { shown }] of Object.entries(pages)) {
  const tab = await browser.newPage();
  const scripts = new Set();
  let others = 0;
  tab.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname.endsWith('.js')) {
      scripts.add(pathname);
    } else {
      others += 1;
    }
  });
  const fetched = () =>
    `${[...scripts].reduce((sum, path) => sum + gzip(path).length, 0)} (${scripts.size} scripts, ${others - 1} other)`;
  await tab.goto(`http://127.0.0.1:${server.address().port}/${name}`, { waitUntil: 'networkidle0' });
  const far = fetched();
  for (const widget of Object.keys(widgets)) {
    await tab.evaluate((tag) => document.querySelector(tag)?.scrollIntoView(), `icesco-${widget}`);
    await tab.waitForNetworkIdle();
  }
  await tab.waitForFunction(shown);
  await tab.waitForNetworkIdle();
  row(name, far, fetched());
  await tab.close();
}
await browser.close();
server.close();
