import { html, nothing, render, type TemplateResult } from 'lit';
import { flatTemplate } from './news-feed.flat-template.js';

interface Card {
  readonly lang?: string;
  readonly title?: string;
  readonly url?: string;
  readonly tags?: readonly string[];
  readonly level?: 2 | 3;
}

const link = (url: string, title: string): TemplateResult => html`<a href=${url} .textContent=${title}></a>`;
const plain = (title: string): TemplateResult => html`<span .textContent=${title}></span>`;
const heading = (level: 2 | 3, inner: TemplateResult): TemplateResult =>
  level === 2 ? html`<h2 class="title">${inner}</h2>` : html`<h3 class="title">${inner}</h3>`;
const card = ({ lang, title, url, tags, level = 3 }: Card): TemplateResult =>
  html`<article lang=${lang ?? nothing} class="card ${lang ?? 'none'}">${title ? heading(level, url ? link(url, title) : plain(title)) : nothing}${tags ? html`<ul>${tags.map((tag) => html`<li .textContent=${tag}></li>`)}</ul>` : nothing}</article>`;

const cards: readonly Card[] = [
  {},
  { lang: 'ar', title: 'خبر', url: 'https://news.example/1' },
  { lang: 'en', title: 'News', url: 'https://news.example/2', tags: ['a', 'b'] },
  { title: 'News', tags: [] },
  { title: '<b>"News" & more</b>', level: 2 },
  { tags: ['a'], url: 'https://news.example/3' },
];

/** What is rendered, but for Lit's comments. */
const written = (place: Element): string => place.innerHTML.replaceAll(/<!--.*?-->/gs, '');

function assertSame(place: Element, of: Card): void {
  const nested = document.createElement('div');
  render(card(of), nested);
  if (written(place) !== written(nested)) {
    throw new Error(`${written(place)} instead of ${written(nested)}`);
  }
}

describe('templates in a template, as a single one', () => {
  it('read as the nested ones do, whatever was rendered before', () => {
    for (const before of cards) {
      for (const after of cards) {
        const place = document.createElement('div');
        render(flatTemplate(card(before)), place);
        assertSame(place, before);
        render(flatTemplate(card(after)), place);
        assertSame(place, after);
      }
    }
  });

  it('keep their elements where only values change', () => {
    const place = document.createElement('div');
    render(
      flatTemplate(card({ lang: 'en', title: 'News', url: 'https://news.example/1', tags: ['a'] })),
      place,
    );
    const before = [...place.querySelectorAll('*')];
    const changed = { title: 'Other news', url: 'https://news.example/2', tags: ['b'] };
    render(flatTemplate(card(changed)), place);
    assertSame(place, changed);
    if (![...place.querySelectorAll('*')].every((element, index) => element === before[index])) {
      throw new Error('elements were made anew');
    }
  });

  it('leave the elements around a list alone when the list changes', () => {
    const place = document.createElement('div');
    render(flatTemplate(card({ title: 'News', tags: ['a'] })), place);
    const title = place.querySelector('span');
    render(flatTemplate(card({ title: 'News', tags: ['b', 'c'] })), place);
    if (place.querySelectorAll('li').length !== 2 || place.querySelector('span') !== title) {
      throw new Error(written(place));
    }
  });
});
