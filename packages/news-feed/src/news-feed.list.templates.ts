import { html, nothing, type TemplateResult } from 'lit';
import { displayName, formatDate } from '@icesco/core/locale';
import type { NewsItem } from '@icesco/core/news';
import type { NewsOptions } from './news-feed.attributes.js';
import { attachments } from './news-feed.attachments.templates.js';

/**
 * How items options: all that a card depends on beside its item. Compared field by field, so that what is the
 * same is not rendered again.
 */
export interface ItemOptions extends Pick<
  NewsOptions,
  'layout' | 'headingLevel' | 'images' | 'newTab' | 'dates' | 'timeZone'
> {
  /** Ids whose image the reader has requested. */
  readonly shownImages: ReadonlySet<string>;
  readonly sayNewTab: string;
  readonly sayShowImage: string;
  readonly sayReadHere: string;
  readonly sayAlsoIn: string;
  /** Direction of machine-translated news; `undefined` where it reads as it was written. */
  readonly translatedDir: 'ltr' | 'rtl' | 'auto' | undefined;
  /** Class and `translate` attribute of what holds the widget's own words. */
  readonly notranslate: string;
  readonly translate: 'no' | typeof nothing;
  /** Language of the words and dates. */
  readonly lang: string;
  /**
   * How often a translator has restored the original: some restore copies, so items are rendered again.
   */
  readonly returns: number;
  /** Writes other dates than the one of publication. */
  readonly dateLines: ((item: NewsItem, options: ItemOptions) => readonly DateLine[]) | undefined;
  /** Since 1970, where dates tell how long ago. */
  readonly minute: number;
  /** The author's own item template, and what fills it. */
  readonly template: HTMLTemplateElement | null;
  readonly fill:
    | ((template: HTMLTemplateElement, item: NewsItem, dates: readonly DateLine[]) => DocumentFragment)
    | undefined;
}

export interface DateLine {
  readonly iso: string;
  readonly text: string;
}

type Heading = (link: TemplateResult) => TemplateResult;
const headings: Readonly<Record<number, Heading>> = {
  2: (link) => html`<h2 class="icesco-title">${link}</h2>`,
  3: (link) => html`<h3 class="icesco-title">${link}</h3>`,
  4: (link) => html`<h4 class="icesco-title">${link}</h4>`,
  5: (link) => html`<h5 class="icesco-title">${link}</h5>`,
  6: (link) => html`<h6 class="icesco-title">${link}</h6>`,
};

export function datesOf(item: NewsItem, options: ItemOptions): readonly DateLine[] {
  if (options.dateLines) {
    return options.dateLines(item, options);
  }
  const date = item.published ?? item.modified;
  return date ? [{ iso: date.iso, text: formatDate(date, options) }] : [];
}

/**
 * One item. Page translators rewrite text nodes and move comments, so every text is the whole `.textContent`
 * of an element of its own (decision 003).
 */
export function card(item: NewsItem, options: ItemOptions): TemplateResult {
  const brief = options.layout === 'headlines';
  const dir = (text: NewsItem['title']): string => options.translatedDir ?? text.dir ?? 'auto';
  // Without white space between the tags: a long list is made of a thousand of these.
  return html`<article class="icesco-item" data-id=${item.id} lang=${item.title.lang ?? nothing} dir=${dir(item.title)}>${brief ? nothing : picture(item, options)}<div class="icesco-body">${headings[options.headingLevel]!(title(item, options))}<div class=${`icesco-meta ${options.notranslate}`} translate=${options.translate} lang=${options.lang}>${dates(item, options)}</div>${brief ? nothing : summaryOf(item, dir)}${more(item, options, brief)}</div></article>`;
}

function dates(item: NewsItem, options: ItemOptions): TemplateResult | readonly TemplateResult[] {
  const lines = datesOf(item, options).map(
    (line) => html`<time datetime=${line.iso} .textContent=${line.text}></time>`,
  );
  return lines.length === 1 ? lines[0]! : lines;
}

const summaryOf = (
  { summary }: NewsItem,
  dir: (text: NewsItem['title']) => string,
): TemplateResult | typeof nothing =>
  summary
    ? html`<p class="icesco-summary" lang=${summary.lang ?? nothing} dir=${dir(summary)} .textContent=${summary.text}></p>`
    : nothing;

/** What few items have. */
function more(item: NewsItem, options: ItemOptions, brief: boolean): TemplateResult | typeof nothing {
  const readHere = !brief && !item.url && Boolean(item.contentHtml || item.contentText);
  const files = brief ? nothing : attachments(item, options);
  return readHere || files !== nothing || item.translations.length
    ? html`${readHere ? fullText(options) : nothing}${files}${item.translations.length ? languages(item, options) : nothing}`
    : nothing;
}

/** What names an item without any text: never its address. */
const nameWithoutTitle = ({ image, categories, source, url }: NewsItem): string =>
  image?.alt || categories[0] || source.title || (url ? new URL(url, document.baseURI).hostname : '');

function title(item: NewsItem, options: ItemOptions): TemplateResult {
  const text = item.title.text || item.summary?.text.slice(0, 80) || nameWithoutTitle(item);
  if (!item.url) {
    return html`<span .textContent=${text}></span>`;
  }
  return options.newTab
    ? html`<a href=${item.url} target="_blank" rel="noopener" title=${options.sayNewTab} .textContent=${text}></a>`
    : html`<a href=${item.url} .textContent=${text}></a>`;
}

/** A reader's click puts a picture where a button was: that is a list, so that the rest of the card stays. */
function picture(
  item: NewsItem,
  options: ItemOptions,
): TemplateResult | readonly TemplateResult[] | typeof nothing {
  const image = item.image;
  if (!image || options.images === 'off') {
    return nothing;
  }
  if (options.images === 'on') {
    return shown(image, options);
  }
  return [
    options.shownImages.has(item.id)
      ? shown(image, options)
      : html`<button class=${`icesco-image ${options.notranslate}`} translate=${options.translate} type="button" data-show-image .textContent=${options.sayShowImage}></button>`,
  ];
}

function shown(image: NonNullable<NewsItem['image']>, options: ItemOptions): TemplateResult {
  // Small pictures give way to the page's own; those of a magazine may be what its readers came for.
  return html`<img
    class="icesco-image"
    loading="lazy"
    decoding="async"
    fetchpriority=${options.layout === 'magazine' ? nothing : 'low'}
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
function fullText(options: ItemOptions): TemplateResult {
  return html`<details class="icesco-full">
    <summary class=${options.notranslate} translate=${options.translate} .textContent=${options.sayReadHere}></summary>
    <div data-full-text></div>
  </details>`;
}

function languages(item: NewsItem, options: ItemOptions): TemplateResult {
  return html`<ul class="icesco-languages notranslate" translate="no" role="list" aria-label=${options.sayAlsoIn}>
    ${item.translations.map(
      ({ lang, url }) =>
        html`<li><a hreflang=${lang} lang=${lang} href=${url} .textContent=${displayName(lang, lang)}></a></li>`,
    )}
  </ul>`;
}
