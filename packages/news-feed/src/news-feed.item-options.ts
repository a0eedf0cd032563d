import type { LocaleController } from '@icesco/kit';
import type { NewsOptions } from './news-feed.attributes.js';
import type { ItemOptions } from './news-feed.list.templates.js';
import type { NewsFeedMessages } from './news-feed.messages.js';

/** The language that items are rendered in: a page's, or a server's. */
export type MessageLocale = Pick<
  LocaleController<NewsFeedMessages>,
  'lang' | 'mark' | 'returns' | 'text' | 'translatedDir'
>;

const DATES = ['published', 'event', 'relative', 'hijri'];

/** Kinds of dates in the author's order, separated by commas. */
export const dateKinds = ({ dates }: Pick<NewsOptions, 'dates'>): string =>
  dates
    .split(/\s+/)
    .filter((word) => DATES.includes(word))
    .join() || 'published';

const FIELDS = [
  'source',
  'author',
  'category',
  'country',
  'date',
  'image',
  'languages',
  'attachments',
  'reading-time',
];
const CARD_FIELDS = ' category source date image languages attachments ';
/** What each layout shows where its author names no field. */
const USUAL_FIELDS: Readonly<Record<NewsOptions['layout'], string>> = {
  list: CARD_FIELDS,
  cards: CARD_FIELDS,
  magazine: CARD_FIELDS,
  headlines: ' date languages ',
};

/** The fields to show, with a space before and after each; what is no field is left out. */
export function shownFields({ show, layout }: Pick<NewsOptions, 'show' | 'layout'>): string {
  const wanted = show.split(/[\s,]+/).filter((word) => FIELDS.includes(word));
  return wanted.length ? ` ${wanted.join(' ')} ` : USUAL_FIELDS[layout];
}

/** Whether items have a field or link that costs bytes only where it is used. */
export const needsExtras = (options: NewsOptions): boolean =>
  options.share !== '' || / (?:author|country|reading-time) /.test(shownFields(options));

/** How items are rendered: by the attributes, the language, and the parts that were fetched for them. */
export function itemOptionsOf(
  options: NewsOptions,
  locale: MessageLocale,
  parts: Pick<ItemOptions, 'dateLines' | 'extras' | 'fill' | 'shownImages' | 'template'>,
): ItemOptions {
  const { layout, headingLevel, images, newTab, share, timeZone } = options;
  const dates = dateKinds(options);
  return {
    ...parts,
    layout,
    headingLevel,
    images,
    newTab,
    share,
    show: shownFields(options),
    dates,
    timeZone: timeZone || 'source',
    sayNewTab: locale.text('newTab'),
    sayShowImage: locale.text('showImage'),
    sayReadHere: locale.text('readHere'),
    sayAlsoIn: locale.text('alsoIn'),
    translatedDir: locale.translatedDir,
    notranslate: locale.mark[0],
    translate: locale.mark[1],
    lang: locale.lang,
    returns: locale.returns,
    // "5 minutes ago" is another text a minute later.
    minute: dates.includes('relative') ? Math.floor(Date.now() / 60_000) : 0,
  };
}
