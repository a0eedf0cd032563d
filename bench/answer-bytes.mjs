/**
 * What a visitor's browser fetches for an inline rating: while it is far below the window, once its question
 * shows, and until an answer has been sent. Bodies as they are sent (gzip), counted by the browser, without
 * headers.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../scripts/browsers/paths.mjs';

const cdn = new URL('../packages/widgets/dist/cdn/', import.meta.url);
/** The question stands where it is not seen at first. */
const page = (lang) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><script type="module" src="/feedback-rating.js"></script></head><body style="padding-block-start: 5000px"><icesco-feedback-rating endpoint="/answers"></icesco-feedback-rating></body></html>`;

const server = createServer((request, response) => {
  if (request.method === 'POST') {
    return response.writeHead(201).end('{}');
  }
  if (!request.url.endsWith('.js')) {
    return response.setHeader('Content-Type', 'text/html').end(page(request.url.slice(1)));
  }
  response
    .writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'gzip' })
    .end(gzipSync(readFileSync(new URL(`.${request.url}`, cdn)), { level: 9 }));
}).listen(0, '127.0.0.1');
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });

/** Scripts that the page has fetched so far: how many, and their bytes. */
const fetched = (tab) =>
  tab.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    return `${scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)} bytes in ${scripts.length} files`;
  });

for (const lang of ['en', 'ar', 'fr']) {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/${lang}`, { waitUntil: 'domcontentloaded' });
  await tab.waitForNetworkIdle();
  const far = await fetched(tab);
  await tab.evaluate(() => document.querySelector('icesco-feedback-rating').scrollIntoView());
  await tab.waitForFunction(() =>
    document.querySelector('icesco-feedback-rating').shadowRoot?.querySelector('input'),
  );
  await tab.waitForNetworkIdle();
  const shown = await fetched(tab);
  await tab.evaluate(() => {
    const rating = document.querySelector('icesco-feedback-rating');
    const sent = new Promise((resolve) => rating.addEventListener('icesco-sent', resolve));
    rating.shadowRoot.querySelectorAll('input')[3].click();
    rating.shadowRoot.querySelector('.submit').click();
    return sent;
  });
  console.log(
    `${lang}: ${far} while the question is far below, ${shown} once it shows (and the page is watched for translators), ${await fetched(tab)} when an answer has been sent`,
  );
  await tab.close();
}
await browser.close();
server.close();
