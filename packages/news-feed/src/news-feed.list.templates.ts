import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { displayName } from '@icesco/core/locale';
import type { NewsItem } from '@icesco/core/news';
import { fillTemplate } from './news-feed.item-template.js';

/**
 * The list in the light DOM. Page translators rewrite text nodes and move comments, so every text is the whole
 * `.textContent` of an element of its own, and an item whose words change is drawn anew (decision 003).
 */
export interface ListView {
  readonly items: readonly NewsItem[];
  readonly layout: 'list' | 'cards' | 'headlines' | 'magazine';
  readonly headingLevel: 2 | 3 | 4 | 5 | 6;
  readonly images: 'on' | 'off' | 'click';
  readonly newTab: boolean;
  /** Ids whose picture the reader asked for. */
  readonly shownImages: ReadonlySet<string>;
  /** The author's own item template, if any. */
  readonly template: HTMLTemplateElement | null;
  /** The dates of an item, as the reader reads them. */
  dates(item: NewsItem): readonly DateLine[];
  readonly words: { readonly newTab: string; readonly showImage: string; readonly readHere: string; readonly alsoIn: string };
  /** Language of the words and dates. */
  readonly lang: string;
  /** Class and `translate` attribute of what holds them. */
  readonly mark: readonly [className: string, translate: 'no' | typeof nothing];
  /** Direction of machine-translated news; `undefined` where it reads as it was written. */
  readonly translatedDir: 'ltr' | 'rtl' | 'auto' | undefined;
  /** How often a translator has brought the original back: some bring back copies, so items are drawn anew. */
  readonly returns: number;
}

export interface DateLine {
  readonly iso: string;
  readonly text: string;
}

const headings = {
  2: (link: unknown) => html`<h2 class="icesco-title">${link}</h2>`,
  3: (link: unknown) => html`<h3 class="icesco-title">${link}</h3>`,
  4: (link: unknown) => html`<h4 class="icesco-title">${link}</h4>`,
  5: (link: unknown) => html`<h5 class="icesco-title">${link}</h5>`,
  6: (link: unknown) => html`<h6 class="icesco-title">${link}</h6>`,
};

export function newsList(view: ListView): TemplateResult {
  return html`<ul class="icesco-items icesco-${view.layout}" role="list">
    ${repeat(
      view.items,
      (item) => `${view.returns}\n${item.id}\n${item.title.text}\n${item.summary?.text ?? ''}`,
      (item) => html`<li>${view.template ? guard([item, view.template], () => fillTemplate(view.template!, item, view.dates(item))) : card(item, view)}</li>`,
    )}
  </ul>`;
}

function card(item: NewsItem, view: ListView): TemplateResult {
  const brief = view.layout === 'headlines';
  const dir = (text: NewsItem['title']): string => view.translatedDir ?? text.dir ?? 'auto';
  const [noTranslation, translate] = view.mark;
  return html`<article class="icesco-item" data-id=${item.id} lang=${item.title.lang ?? nothing} dir=${dir(item.title)}>
    ${brief ? nothing : picture(item, view)}
    <div class="icesco-body">
      ${headings[view.headingLevel](title(item, view))}
      <div class="icesco-meta ${noTranslation}" translate=${translate} lang=${view.lang}>${view.dates(item).map((line) => html`<time datetime=${line.iso} .textContent=${line.text}></time>`)}</div>
      ${brief || !item.summary ? nothing : html`<p class="icesco-summary" lang=${item.summary.lang ?? nothing} dir=${dir(item.summary)} .textContent=${item.summary.text}></p>`}
      ${brief || item.url || !(item.contentHtml || item.contentText) ? nothing : fullText(view)}
      ${item.translations.length ? languages(item, view) : nothing}
    </div>
  </article>`;
}

function title(item: NewsItem, view: ListView): TemplateResult {
  const text = item.title.text || item.summary?.text.slice(0, 80) || item.url || '';
  if (!item.url) return html`<span .textContent=${text}></span>`;
  return view.newTab
    ? html`<a href=${item.url} target="_blank" rel="noopener" title=${view.words.newTab} .textContent=${text}></a>`
    : html`<a href=${item.url} .textContent=${text}></a>`;
}

function picture(item: NewsItem, view: ListView): TemplateResult | typeof nothing {
  const image = item.image;
  if (!image || view.images === 'off') return nothing;
  if (view.images === 'click' && !view.shownImages.has(item.id))
    return html`<button class="icesco-image ${view.mark[0]}" translate=${view.mark[1]} type="button" data-show-image .textContent=${view.words.showImage}></button>`;
  return html`<img
    class="icesco-image"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    alt=${image.alt ?? ''}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    sizes=${image.srcset ? '(min-width: 40rem) 20rem, 100vw' : nothing}
    srcset=${image.srcset?.map(({ url, width }) => `${url} ${width}w`).join(', ') ?? nothing}
    src=${image.url}
  />`;
}

/** An item without an address of its own is read here; its text is put in when it is opened. */
function fullText(view: ListView): TemplateResult {
  return html`<details class="icesco-full">
    <summary class=${view.mark[0]} translate=${view.mark[1]} .textContent=${view.words.readHere}></summary>
    <div data-full-text></div>
  </details>`;
}

function languages(item: NewsItem, view: ListView): TemplateResult {
  return html`<ul class="icesco-languages notranslate" translate="no" role="list" aria-label=${view.words.alsoIn}>
    ${item.translations.map(
      ({ lang, url }) => html`<li><a hreflang=${lang} lang=${lang} href=${url} .textContent=${displayName(lang, lang)}></a></li>`,
    )}
  </ul>`;
}
