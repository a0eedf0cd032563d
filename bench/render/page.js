/**
 * In the browser: the widget's list beside a cloned `<template>` and `innerHTML`. All three make the same
 * elements, with the same texts, attributes and styles; the list's own `content-visibility` can be removed
 * for a like comparison.
 */
import { formatDate } from '../../packages/core/dist/locale.js';
import { LightList } from '../../packages/news-feed/dist/news-feed.light-list.js';
import { listStyles } from '../../packages/news-feed/dist/news-feed.list.styles.js';
import { peers } from './peers.js';

const words =
  'heritage museum workshop education science culture manuscripts capacity cooperation youth women cities water climate'.split(
    ' ',
  );
const sentence = (seed, length) =>
  Array.from({ length }, (_, index) => words[(seed * 7 + index * 5) % words.length]).join(' ');

const item = (index, version = 0) => ({
  id: `n${index}`,
  url: `https://news.example/en/${index}/`,
  title: { text: `${sentence(index, 8)} ${index}${version ? ` v${version}` : ''}`, lang: 'en', dir: 'ltr' },
  summary: { text: sentence(index + 3, 30), lang: 'en', dir: 'ltr' },
  published: {
    iso: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString().slice(0, 19) + 'Z',
    precision: 'second',
  },
  events: [],
  translations: [],
  attachments: [],
});
const look = {
  layout: 'list',
  headingLevel: 3,
  images: 'on',
  newTab: false,
  shownImages: new Set(),
  sayNewTab: '',
  sayShowImage: '',
  sayReadHere: '',
  sayAlsoIn: '',
  translatedDir: undefined,
  notranslate: '',
  translate: undefined,
  lang: 'en',
  returns: 0,
  dates: 'published',
  timeZone: 'Africa/Casablanca',
  dateLines: undefined,
  minute: 0,
  template: null,
  fill: undefined,
};

const container = () => {
  const place = document.body.appendChild(document.createElement('div'));
  place.setAttribute('data-icesco-news', '');
  document.adoptedStyleSheets = [listStyles.styleSheet];
  return place;
};
const date = ({ published }) => formatDate(published, look);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const candidates = {
  template() {
    const list = container().appendChild(document.createElement('ul'));
    list.className = 'icesco-items icesco-list';
    const template = document.createElement('template');
    template.innerHTML =
      '<li><article class="icesco-item"><div class="icesco-body"><h3 class="icesco-title"><a></a></h3><div class="icesco-meta" lang="en"><time></time></div><p class="icesco-summary"></p></div></article></li>';
    let rows = new Map();
    const fill = (row, each) => {
      const article = row.firstChild;
      const [title, meta, summary] = article.firstChild.children;
      article.dataset.id = each.id;
      article.lang = each.title.lang;
      article.dir = each.title.dir;
      title.firstChild.href = each.url;
      title.firstChild.textContent = each.title.text;
      meta.firstChild.dateTime = each.published.iso;
      meta.firstChild.textContent = date(each);
      summary.lang = each.summary.lang;
      summary.dir = each.summary.dir;
      summary.textContent = each.summary.text;
    };
    return (items) => {
      const before = rows;
      rows = new Map();
      for (const each of items) {
        rows.set(each.id, {
          each,
          row: before.get(each.id)?.row ?? template.content.firstChild.cloneNode(true),
        });
      }
      for (const [id, { row }] of before) {
        if (!rows.has(id)) {
          row.remove();
        }
      }
      let next = list.firstElementChild;
      for (const [id, { each, row }] of rows) {
        if (before.get(id)?.each !== each) {
          fill(row, each);
        }
        if (row === next) {
          next = next.nextElementSibling;
        } else {
          list.insertBefore(row, next);
        }
      }
    };
  },
  innerHTML() {
    const list = container().appendChild(document.createElement('ul'));
    list.className = 'icesco-items icesco-list';
    return (items) => {
      list.innerHTML = items
        .map(
          (each) =>
            `<li><article class="icesco-item" data-id="${each.id}" lang="en" dir="ltr"><div class="icesco-body"><h3 class="icesco-title"><a href="${each.url}">${escaped(each.title.text)}</a></h3><div class="icesco-meta" lang="en"><time datetime="${each.published.iso}">${date(each)}</time></div><p class="icesco-summary" lang="en" dir="ltr">${escaped(each.summary.text)}</p></div></article></li>`,
        )
        .join('');
    };
  },
  widget() {
    const host = document.body.appendChild(document.createElement('div'));
    host.isolated = false;
    host.addController = (controller) => controller.hostConnected();
    const list = new LightList(host, { click() {}, open() {} });
    return (items) => list.update(items, look, 'en', 'ltr');
  },
};

Object.assign(candidates, peers(container, date));

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** What a step does to the list; the first one is not counted for the others. */
const steps = {
  first: (draw, items) => draw(items),
  update: (draw, items) => draw(items.map((each, index) => (index % 100 === 50 ? item(index, 1) : each))),
  // A reader types a letter: half of the items go; the next one brings them back.
  filter: (draw, items) => draw(items.filter((_, index) => index % 2)),
  back: (draw, items) => draw(items),
  more: (draw, items) =>
    draw([...items, ...Array.from({ length: 12 }, (_, index) => item(items.length + index))]),
};

globalThis.prepare = (candidate, count, visibility) => {
  // A page's first Intl object takes as long as a hundred cards, whoever draws them: it is no drawing.
  date({ published: { iso: '2026-01-01T23:30:00Z' } });
  if (!visibility) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('li { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  }
  const draw = candidates[candidate]();
  if (!visibility) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('li { content-visibility: visible !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const items = Array.from({ length: count }, (_, index) => item(index));
  globalThis.step = async (name) => {
    steps[name](draw, items);
    await painted();
  };
};
