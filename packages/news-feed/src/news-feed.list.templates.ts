import { html, nothing, type TemplateResult } from 'lit';
import { displayName, formatDate } from '@icesco/core/locale';
import type { NewsItem } from '@icesco/core/news';
import type { NewsOptions } from './news-feed.attributes.js';
import { attachments } from './news-feed.attachments.templates.js';

/**
 * How items look: all that a card depends on beside its item. Compared field by field, so that what is the
 * same is not drawn again.
 */
export interface ListLook extends Pick<
  NewsOptions,
  'layout' | 'headingLevel' | 'images' | 'newTab' | 'dates' | 'timeZone'
> {
  /** Ids whose picture the reader asked for. */
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
   * How often a translator has brought the original back: some bring back copies, so items are drawn anew.
   */
  readonly returns: number;
  /** Writes other dates than the one of publication. */
  readonly dateLines: ((item: NewsItem, look: ListLook) => readonly DateLine[]) | undefined;
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

export function datesOf(item: NewsItem, look: ListLook): readonly DateLine[] {
  if (look.dateLines) {
    return look.dateLines(item, look);
  }
  const date = item.published ?? item.modified;
  return date ? [{ iso: date.iso, text: formatDate(date, look) }] : [];
}

/**
 * One item. Page translators rewrite text nodes and move comments, so every text is the whole `.textContent`
 * of an element of its own (decision 003).
 */
export function card(item: NewsItem, look: ListLook): TemplateResult {
  const brief = look.layout === 'headlines';
  const dir = (text: NewsItem['title']): string => look.translatedDir ?? text.dir ?? 'auto';
  // Without white space between the tags: a long list is made of a thousand of these.
  return html`<article class="icesco-item" data-id=${item.id} lang=${item.title.lang ?? nothing} dir=${dir(item.title)}>${brief ? nothing : picture(item, look)}<div class="icesco-body">${headings[look.headingLevel]!(title(item, look))}<div class=${`icesco-meta ${look.notranslate}`} translate=${look.translate} lang=${look.lang}>${dates(item, look)}</div>${brief ? nothing : summaryOf(item, dir)}${more(item, look, brief)}</div></article>`;
}

function dates(item: NewsItem, look: ListLook): TemplateResult | readonly TemplateResult[] {
  const lines = datesOf(item, look).map(
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
function more(item: NewsItem, look: ListLook, brief: boolean): TemplateResult | typeof nothing {
  const readHere = !brief && !item.url && Boolean(item.contentHtml || item.contentText);
  const files = brief ? nothing : attachments(item, look);
  return readHere || files !== nothing || item.translations.length
    ? html`${readHere ? fullText(look) : nothing}${files}${item.translations.length ? languages(item, look) : nothing}`
    : nothing;
}

/** What names an item without any text: never its address. */
const nameWithoutTitle = ({ image, categories, source, url }: NewsItem): string =>
  image?.alt || categories[0] || source.title || (url ? new URL(url, document.baseURI).hostname : '');

function title(item: NewsItem, look: ListLook): TemplateResult {
  const text = item.title.text || item.summary?.text.slice(0, 80) || nameWithoutTitle(item);
  if (!item.url) {
    return html`<span .textContent=${text}></span>`;
  }
  return look.newTab
    ? html`<a href=${item.url} target="_blank" rel="noopener" title=${look.sayNewTab} .textContent=${text}></a>`
    : html`<a href=${item.url} .textContent=${text}></a>`;
}

/** A reader's click puts a picture where a button was: that is a list, so that the rest of the card stays. */
function picture(
  item: NewsItem,
  look: ListLook,
): TemplateResult | readonly TemplateResult[] | typeof nothing {
  const image = item.image;
  if (!image || look.images === 'off') {
    return nothing;
  }
  if (look.images === 'on') {
    return shown(image, look);
  }
  return [
    look.shownImages.has(item.id)
      ? shown(image, look)
      : html`<button class=${`icesco-image ${look.notranslate}`} translate=${look.translate} type="button" data-show-image .textContent=${look.sayShowImage}></button>`,
  ];
}

function shown(image: NonNullable<NewsItem['image']>, look: ListLook): TemplateResult {
  // Small pictures give way to the page's own; those of a magazine may be what its readers came for.
  return html`<img
    class="icesco-image"
    loading="lazy"
    decoding="async"
    fetchpriority=${look.layout === 'magazine' ? nothing : 'low'}
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
function fullText(look: ListLook): TemplateResult {
  return html`<details class="icesco-full">
    <summary class=${look.notranslate} translate=${look.translate} .textContent=${look.sayReadHere}></summary>
    <div data-full-text></div>
  </details>`;
}

function languages(item: NewsItem, look: ListLook): TemplateResult {
  return html`<ul class="icesco-languages notranslate" translate="no" role="list" aria-label=${look.sayAlsoIn}>
    ${item.translations.map(
      ({ lang, url }) =>
        html`<li><a hreflang=${lang} lang=${lang} href=${url} .textContent=${displayName(lang, lang)}></a></li>`,
    )}
  </ul>`;
}
