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
  'layout' | 'headingLevel' | 'images' | 'newTab' | 'dates' | 'timeZone' | 'share'
> {
  /** Fields of an item, with a space before and after each. */
  readonly show: string;
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
  /** Fields and links that few pages show. */
  readonly extras:
    | {
        extraFacts(item: NewsItem, options: ItemOptions): readonly string[];
        shareMenu(item: NewsItem, options: ItemOptions): TemplateResult | typeof nothing;
      }
    | undefined;
  /** Since 1970, where dates tell how long ago. */
  readonly minute: number;
  /** The author's own item template, and what fills it. */
  readonly template: HTMLTemplateElement | null;
  readonly fill:
    | ((
        template: HTMLTemplateElement,
        item: NewsItem,
        dates: readonly DateLine[],
        lang: string,
      ) => DocumentFragment)
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

/** Whether a field is to be shown. */
export const shows = ({ show }: Pick<ItemOptions, 'show'>, field: string): boolean =>
  show.includes(` ${field} `);

/**
 * One item. Page translators rewrite text nodes and move comments, so every text is the whole `.textContent`
 * of an element of its own (decision 003).
 */
export function card(item: NewsItem, options: ItemOptions): TemplateResult {
  const brief = options.layout === 'headlines';
  const dir = (text: NewsItem['title']): string => options.translatedDir ?? text.dir ?? 'auto';
  // Without white space between the tags: a long list is made of a thousand of these.
  return html`<article class="icesco-item" data-id=${item.id} data-pattern=${brief ? nothing : patternOf(item)} lang=${item.title.lang ?? nothing} dir=${dir(item.title)}>${brief ? nothing : picture(item, options)}<div class="icesco-body">${category(item, options)}${headings[options.headingLevel]!(title(item, options))}${brief ? nothing : summaryOf(item, dir)}${more(item, options, brief)}<div class="icesco-foot"><div class=${`icesco-meta ${options.notranslate}`} translate=${options.translate} lang=${options.lang}>${facts(item, options)}</div>${languages(item, options)}</div>${options.extras?.shareMenu(item, options) ?? nothing}</div></article>`;
}

const PATTERNS = 6;

/** The pattern that stands in for a missing image: the same for all items of a category. */
function patternOf({ categories, source }: NewsItem): number {
  let sum = 0;
  for (const letter of categories[0] ?? source.title ?? '') {
    sum = (sum * 31 + letter.codePointAt(0)!) % 997;
  }
  return sum % PATTERNS;
}

const category = ({ categories }: NewsItem, options: ItemOptions): TemplateResult | typeof nothing =>
  categories[0] && shows(options, 'category')
    ? html`<p class="icesco-category" dir="auto" .textContent=${categories[0]}></p>`
    : nothing;

/** Source, further fields and dates. */
function facts(item: NewsItem, options: ItemOptions): TemplateResult | readonly TemplateResult[] {
  const further = options.extras?.extraFacts(item, options) ?? [];
  const texts = [(shows(options, 'source') && item.source.title) || '', ...further].filter(Boolean);
  const dates = shows(options, 'date') ? datesOf(item, options) : [];
  const lines = [
    ...texts.map((text) => html`<span dir="auto" .textContent=${text}></span>`),
    ...dates.map((line) => html`<time datetime=${line.iso} .textContent=${line.text}></time>`),
  ];
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
  const files = brief || !shows(options, 'attachments') ? nothing : attachments(item, options);
  return readHere || files !== nothing ? html`${readHere ? fullText(options) : nothing}${files}` : nothing;
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
  if (!image || options.images === 'off' || !shows(options, 'image')) {
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
  // Known portraits show their upper part, where the faces are; of others it is known once they are loaded.
  const isPortrait = (image.height ?? 0) > (image.width ?? Infinity);
  // Small pictures give way to the page's own; those of a magazine may be what its readers came for.
  return html`<img
    class=${isPortrait ? 'icesco-image icesco-portrait' : 'icesco-image'}
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

function languages({ translations }: NewsItem, options: ItemOptions): TemplateResult | typeof nothing {
  return translations.length && shows(options, 'languages')
    ? html`<ul class="icesco-languages notranslate" translate="no" role="list" aria-label=${options.sayAlsoIn}>${translations.map(
        ({ lang, url }) =>
          html`<li><a hreflang=${lang} lang=${lang} href=${url} .textContent=${displayName(lang, lang)}></a></li>`,
      )}</ul>`
    : nothing;
}
