/**
 * Main-thread time that widgets add to a page (of the processor, at a fourth of its speed, over the same page
 * without them), against a page written by hand that shows twelve cards in a grid with their dates. Then
 * requests, layout shift, and the longest task after what the visitor came for is on the page. The candidates
 * take turns.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../scripts/browsers/paths.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const SLOWER = Number(process.env.SLOWER ?? 4);
/** The longest task after the first render, in ms. */
const TASK_MS = 50;
/** A page that requests nothing for this long is complete. */
const QUIET_MS = 600;
const cdn = new URL('../packages/widgets/dist/cdn/', import.meta.url);

const item = (index) => ({
  id: `https://news.example/${index}`,
  url: `https://news.example/item-${index}`,
  title: `News ${index} of a partner in education, science and culture`,
  summary: 'What happened, and who was there. '.repeat(6).trim(),
  date_published: `2026-07-${String(28 - index).padStart(2, '0')}T10:00:00Z`,
  tags: [['Education', 'Science', 'Culture'][index % 3]],
});
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: Array.from({ length: 12 }, (_, index) => item(index)),
});

const CARDS = `<style>
  .cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 1.25rem; grid-template-columns: repeat(2, 1fr) }
  .cards article { border: 1px solid #ccc; border-radius: 8px; padding: 1rem; display: flex; flex-direction: column; gap: 0.5rem; height: 100%; box-sizing: border-box }
  .cards h3 { margin: 0; font-size: 1.1em; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }
  .cards p { margin: 0; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }
  .cards time { margin-block-start: auto }
</style><div id="news" style="min-block-size: 60rem"></div>
<script type="module" src="/hand-written-news.js"></script>`;

const scripts = {
  '/hand-written-news.js': `const { items } = await (await fetch('/feed.json')).json();
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
const list = document.createElement('ul');
list.className = 'cards';
for (const { url, title, summary, date_published } of items) {
  const article = list.appendChild(document.createElement('li')).appendChild(document.createElement('article'));
  const link = article.appendChild(document.createElement('h3')).appendChild(document.createElement('a'));
  link.href = url;
  link.textContent = title;
  article.appendChild(document.createElement('p')).textContent = summary;
  const time = article.appendChild(document.createElement('time'));
  time.dateTime = date_published;
  time.textContent = dates.format(new Date(date_published));
}
document.querySelector('#news').append(list);`,
};

const LOADER = '<script async src="/autoload.js"></script>';
const PLACES =
  '<style>icesco-news-feed:not(:defined) { display: block; min-block-size: 60rem } icesco-feedback-rating:not(:defined) { display: block; min-block-size: 15.25rem }</style>';
const RATING = '<icesco-feedback-rating mode="inline" endpoint="/feedback"></icesco-feedback-rating>';
const news = (attributes) => `<icesco-news-feed src="/feed.json" ${attributes}></icesco-news-feed>`;
const ALL = `<icesco-translate-notice></icesco-translate-notice>${RATING}${news('layout="cards"')}`;
const FAR = '<div style="block-size: 12000px"></div>';

/** In the page: whether what the visitor came for is there. */
const newsShown = () => document.querySelectorAll('article').length === 12;
const questionShown = () =>
  Boolean(document.querySelector('icesco-feedback-rating')?.shadowRoot?.querySelector('input[type=radio]'));
const noticeDefined = () => Boolean(customElements.get('icesco-translate-notice'));

/** Each with the page that it is measured against, and the most that it may cost of that, in times. */
const pages = {
  empty: { body: '', shown: () => true },
  'hand-written cards': { body: CARDS, shown: newsShown },
  'news in cards': {
    body: LOADER + PLACES + news('layout="cards"'),
    shown: newsShown,
    against: 'hand-written cards',
    target: 1.5,
  },
  'cards with search and facets': {
    body: LOADER + PLACES + news('layout="cards" search facets'),
    shown: newsShown,
    against: 'hand-written cards',
    target: 2.2,
  },
  rating: {
    body: LOADER + PLACES + RATING,
    shown: questionShown,
    against: 'hand-written cards',
    target: 1,
  },
  'three widgets, far below': {
    body: LOADER + FAR + ALL,
    shown: noticeDefined,
    against: 'hand-written cards',
    target: 1,
  },
};
/** In the page: the sum of all shifts so far that no visitor caused, and the longest task since a moment. */
const observed = () =>
  new Promise((resolve) => {
    const entries = { 'layout-shift': [], longtask: [] };
    for (const type of Object.keys(entries)) {
      new PerformanceObserver((list) => entries[type].push(...list.getEntries())).observe({
        type,
        buffered: true,
      });
    }
    setTimeout(() => {
      const shifts = entries['layout-shift'].filter(({ hadRecentInput }) => !hadRecentInput);
      const late = entries.longtask.filter(({ startTime }) => startTime >= window.shownAfter);
      resolve({
        shift: shifts.reduce((sum, { value }) => sum + value, 0),
        task: Math.max(0, ...late.map(({ duration }) => duration)),
      });
    }, 100);
  });
const names = Object.keys(pages);
const text =
  '<h1>A page of a partner</h1>' +
  '<p>The university works with many partners in the region, and informs its students about them.</p>'.repeat(
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
  if (pathname in scripts) {
    script(scripts[pathname]);
  } else if (pathname.endsWith('.js')) {
    script(readFileSync(new URL(`.${pathname}`, cdn)));
  } else if (pathname === '/feed.json') {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(feed);
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

/** A script that looks in each frame, as `requestAnimationFrame` costs every candidate the same. */
const noteWhenShown = (shown) => `addEventListener('DOMContentLoaded', () => {
  const look = () => (${shown})() ? (window.shownAfter = performance.now()) : requestAnimationFrame(look);
  look();
});`;

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
  await devtools.send('Page.enable');
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: noteWhenShown(pages[name].shown) });
  requestCount = 0;
  await devtools.send('Page.navigate', { url: address });
  do {
    for (let before; before !== requestCount; await pause(QUIET_MS)) {
      before = requestCount;
    }
  } while (!(await evaluate(pages[name].shown)));
  const { metrics } = await devtools.send('Performance.getMetrics');
  const { shift, task } = await evaluate(observed);
  await control.detach();
  await context.close();
  return {
    busy: metrics.find((metric) => metric.name === 'TaskDuration').value * 1000,
    requests: requestCount - 1,
    shift,
    task,
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
  `main thread over the empty page, in times of the hand-written one (medians of ${ROUNDS} rounds)`,
);
console.log(['page'.padEnd(30), 'times', 'requests', 'shift', 'longest task after'].join('  '));
let missed = false;
for (const name of names.slice(1)) {
  const { against = name, target } = pages[name];
  const ratio = extra(name) / extra(against);
  const all = visits[name];
  const shift = Math.max(...all.map((each) => each.shift));
  const task = median(all.map((each) => each.task));
  const problems = [
    ...(ratio > target ? [`target ${target}`] : []),
    ...(target && shift > 0 ? ['target: no shift'] : []),
    ...(target && task > TASK_MS ? [`target: no task over ${TASK_MS} ms`] : []),
  ];
  missed ||= problems.length > 0;
  console.log(
    [
      name.padEnd(30),
      ratio.toFixed(2).padStart(5),
      String(median(all.map((each) => each.requests))).padStart(8),
      shift.toFixed(3).padStart(5),
      `${Math.round(task)} ms`.padStart(18),
      problems.length ? `<< ${problems.join('; ')}` : '',
    ].join('  '),
  );
}
process.exitCode = missed ? 1 : 0;
