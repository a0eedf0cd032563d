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

/** How attributes and language have the items itemOptions, with what was fetched for them. */
export function itemOptionsOf(
  options: NewsOptions,
  locale: MessageLocale,
  parts: Pick<ItemOptions, 'dateLines' | 'fill' | 'shownImages' | 'template'>,
): ItemOptions {
  const { layout, headingLevel, images, newTab, timeZone } = options;
  const dates = dateKinds(options);
  return {
    ...parts,
    layout,
    headingLevel,
    images,
    newTab,
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
