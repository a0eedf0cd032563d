import type { LocaleController } from '@icesco/kit';
import type { NewsOptions } from './news-feed.attributes.js';
import type { ListLook } from './news-feed.list.templates.js';
import type { NewsFeedMessages } from './news-feed.messages.js';

/** The language that items are drawn in: a page's, or a server's. */
export type Voice = Pick<
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

/** How attributes and language have the items look, with what was fetched for them. */
export function lookOf(
  options: NewsOptions,
  voice: Voice,
  parts: Pick<ListLook, 'dateLines' | 'fill' | 'shownImages' | 'template'>,
): ListLook {
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
    sayNewTab: voice.text('newTab'),
    sayShowImage: voice.text('showImage'),
    sayReadHere: voice.text('readHere'),
    sayAlsoIn: voice.text('alsoIn'),
    translatedDir: voice.translatedDir,
    notranslate: voice.mark[0],
    translate: voice.mark[1],
    lang: voice.lang,
    returns: voice.returns,
    // "5 minutes ago" is another text a minute later.
    minute: dates.includes('relative') ? Math.floor(Date.now() / 60_000) : 0,
  };
}
