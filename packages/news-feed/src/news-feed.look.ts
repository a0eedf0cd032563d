import type { LocaleController } from '@icesco/kit';
import type { ListLook } from './news-feed.list.templates.js';
import type { NewsFeedMessages } from './news-feed.messages.js';
import { readDates, readHeadingLevel, readImages } from './news-feed.options.js';
import { readLayout } from './news-feed.places.js';
import type { NewsOptions } from './news-feed.properties.js';

/** The language that items are drawn in: a page's, or a server's. */
export type Voice = Pick<
  LocaleController<NewsFeedMessages>,
  'lang' | 'mark' | 'returns' | 'text' | 'translatedDir'
>;

/** Kinds of dates as the author asks for them, comma-separated. */
export const dateKinds = ({ dates }: NewsOptions): string => readDates(dates).join();

/** How attributes and language have the items look, with what was fetched for them. */
export function lookOf(
  options: NewsOptions,
  voice: Voice,
  parts: Pick<ListLook, 'dateLines' | 'fill' | 'shownImages' | 'template'>,
): ListLook {
  const dates = dateKinds(options);
  return {
    ...parts,
    layout: readLayout(options.layout),
    headingLevel: readHeadingLevel(options.headingLevel),
    images: readImages(options.images),
    newTab: options.newTab,
    sayNewTab: voice.text('newTab'),
    sayShowImage: voice.text('showImage'),
    sayReadHere: voice.text('readHere'),
    sayAlsoIn: voice.text('alsoIn'),
    translatedDir: voice.translatedDir,
    notranslate: voice.mark[0],
    translate: voice.mark[1],
    lang: voice.lang,
    returns: voice.returns,
    dates,
    timeZone: options.timeZone || 'source',
    // "5 minutes ago" is another text a minute later.
    minute: dates.includes('relative') ? Math.floor(Date.now() / 60_000) : 0,
  };
}
