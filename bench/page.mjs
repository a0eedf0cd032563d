/**
 * What an embed adds to a page: main-thread time (of the processor, at a fourth of its speed) over the same
 * page without, with a Lit "hello" as the measure; requests; layout shift. All three widgets, in view from
 * the start and far below. The organisation's site and the collector are played by the bench; candidates take
 * turns.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../scripts/browsers/paths.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const SLOWER = Number(process.env.SLOWER ?? 4);
const MARK = 2;
/** A page that asks for nothing for so long has what it wants. */
const QUIET_MS = 600;
const cdn = new URL('../packages/widgets/dist/cdn/', import.meta.url);

const hello = `import { LitElement, html } from 'lit';
customElements.define('lit-hello', class extends LitElement { render() { return html\`<p>Hello</p>\`; } });`;
const lit = (
  await build({
    stdin: { contents: hello, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['production'],
    logLevel: 'error',
  })
).outputFiles[0].contents;

const posts = JSON.stringify(
  Array.from({ length: 12 }, (_, index) => ({
    id: index + 1,
    date_gmt: `2026-07-${String(28 - index).padStart(2, '0')}T10:00:00`,
    link: `https://news.example/en/2026/07/item-${index}/`,
    title: { rendered: `News ${index} of a partner in education, science and culture` },
    excerpt: { rendered: `<p>${'What happened, and who was there. '.repeat(6)}</p>` },
  })),
);
const WIDGETS =
  '<icesco-translate-notice></icesco-translate-notice><icesco-feedback-rating endpoint="/feedback"><form></form></icesco-feedback-rating><icesco-news-feed src="/wp-json/wp/v2/posts"><a href="https://icesco.org/en/">News</a></icesco-news-feed>';
const PLACES =
  '<style>icesco-news-feed:not(:defined) { display: block; min-block-size: 60rem } icesco-feedback-rating:not(:defined) { display: block; min-block-size: 15.25rem }</style>';
const FAR = '<div style="block-size: 12000px"></div>';
const there = () =>
  document.querySelectorAll('article').length === 12 &&
  Boolean(document.querySelector('icesco-feedback-rating').shadowRoot?.querySelector('input[type=radio]')) &&
  Boolean(customElements.get('icesco-translate-notice'));
/** In the page: the sum of all shifts so far that no visitor caused. */
const layoutShift = () =>
  new Promise((resolve) => {
    new PerformanceObserver((list) =>
      resolve(
        list.getEntries().reduce((sum, { hadRecentInput, value }) => sum + (hadRecentInput ? 0 : value), 0),
      ),
    ).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 100, 0);
  });
const pages = {
  empty: { body: '', there: () => true },
  'Lit hello': {
    body: '<script type="module" src="/hello.js"></script><lit-hello></lit-hello>',
    there: () => Boolean(document.querySelector('lit-hello').shadowRoot?.querySelector('p')),
  },
  'three widgets, far below': {
    body: `<script async src="/autoload.js"></script>${FAR}${WIDGETS}`,
    there: () => Boolean(customElements.get('icesco-translate-notice')),
  },
  'three widgets, in view': { body: `<script async src="/autoload.js"></script>${PLACES}${WIDGETS}`, there },
  'three widgets, in view, all.js': {
    body: `<script type="module" src="/all.js"></script>${PLACES}${WIDGETS}`,
    there,
  },
};
const names = Object.keys(pages);
const text =
  '<h1>A page of a partner</h1>' +
  '<p>The university works with many partners in the region, and tells its students about them.</p>'.repeat(
    30,
  );

let visited = 0;
let requestCount = 0;
const server = createServer((request, response) => {
  if (request.url !== '/favicon.ico') {
    requestCount += 1;
  }
  const { pathname } = new URL(request.url, 'http://bench');
  const script = (bytes) =>
    response
      .writeHead(200, {
        'Content-Type': 'text/javascript',
        'Content-Encoding': 'gzip',
        'Cache-Control': 'no-store',
      })
      .end(gzipSync(bytes));
  if (pathname === '/hello.js') {
    script(lit);
  } else if (pathname.endsWith('.js')) {
    script(readFileSync(new URL(`.${pathname}`, cdn)));
  } else if (pathname.includes('/wp-json/')) {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(posts);
  } else if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
  } else {
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page of a partner</title></head><body>${pages[names[Number(pathname.slice(1))]].body}${text}</body></html>`,
      );
  }
}).listen(0, '127.0.0.1');

const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });

/**
 * One visit. No log of the network is kept: it would cost main-thread time for each request, which no reader
 * pays. The server counts requests instead, and reports when no more arrive.
 */
async function visit(name) {
  const context = await browser.createBrowserContext();
  const address = `http://127.0.0.1:${server.address().port}/${names.indexOf(name)}`;
  const blank = `about:blank#${visited++}`;
  const control = await browser.target().createCDPSession();
  await control.send('Target.createTarget', { url: blank, browserContextId: context.id });
  const devtools = await (await browser.waitForTarget((target) => target.url() === blank)).createCDPSession();
  const evaluate = async (act) =>
    (
      await devtools.send('Runtime.evaluate', {
        expression: `(${act})()`,
        awaitPromise: true,
        returnByValue: true,
      })
    ).result.value;
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width: 800,
    height: 900,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  requestCount = 0;
  await devtools.send('Page.navigate', { url: address });
  do {
    for (let before; before !== requestCount; await pause(QUIET_MS)) {
      before = requestCount;
    }
  } while (!(await evaluate(pages[name].there)));
  const { metrics } = await devtools.send('Performance.getMetrics');
  const shift = await evaluate(layoutShift);
  await control.detach();
  await context.close();
  return {
    busy: metrics.find((metric) => metric.name === 'TaskDuration').value * 1000,
    requests: requestCount - 1,
    shift,
  };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const visits = Object.fromEntries(names.map((name) => [name, []]));
for (const name of names) {
  await visit(name);
}
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of [...names].sort(() => Math.random() - 0.5)) {
    visits[name].push(await visit(name));
  }
}
await browser.close();
server.close();

const extra = (name) => median(visits[name].map(({ busy }, round) => busy - visits.empty[round].busy));
console.log(
  `extra main-thread time over the empty page (Lit hello = 1; medians of ${ROUNDS}), requests, layout shift`,
);
let missed = false;
for (const name of names.slice(1)) {
  const ratio = extra(name) / extra('Lit hello');
  const [requests, shift] = [
    median(visits[name].map((each) => each.requests)),
    Math.max(...visits[name].map((each) => each.shift)),
  ];
  const over = name !== 'Lit hello' && (ratio > MARK || shift > 0);
  missed ||= over;
  console.log(
    `${name.padEnd(34)}${ratio.toFixed(2).padStart(6)}${String(requests).padStart(6)}${shift.toFixed(4).padStart(9)}${over ? `  << over the mark (${MARK}, shift 0)` : ''}`,
  );
}
process.exitCode = missed ? 1 : 0;
