/** For servers, which have no DOM: the element as HTML, with its news in it (docs/server-rendering.md). */
import { createNewsLoader, type LoadState } from '@icesco/core/news';
import { directionOf, formatMessage, resolveLocale } from '@icesco/core/locale';
import {
  attributesOf,
  escapeHtml,
  loadMessages,
  readValues,
  servedStyle,
  servedTag,
  templateHtml,
  tokens,
  type ServedParts,
  type ServedStyles,
} from '@icesco/kit';
import { html, nothing } from 'lit';
import { attributes, type GivenNewsOptions, type NewsOptions } from './news-feed.attributes.js';
import { itemListJsonLd } from './news-feed.json-ld.js';
import { MARK, markOf } from './news-feed.light-list.js';
import { inheritingListStyles, listStyles } from './news-feed.list.styles.js';
import { card } from './news-feed.list.templates.js';
import { dateKinds, itemOptionsOf, needsExtras, type MessageLocale } from './news-feed.item-options.js';
import { messages } from './news-feed.messages.js';
import { SERVED } from './news-feed.skeleton.js';
import { newsRequest } from './news-feed.request.js';
import { serverStyles } from './news-feed.server.styles.js';

/** What a server knows of an element: its properties, by their names, and beside them: */
export interface ServedNewsFeed
  extends Partial<Omit<GivenNewsOptions, 'items' | 'isolated' | 'theme'>>, ServedStyles {
  /** The news: a `NewsFeed`, a JSON Feed as an object or as text, or a list of items. */
  readonly feed: unknown;
  /** BCP 47 tag of the page, or of the part of it that the news stands in. */
  readonly lang: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  /** Address of the page: for `excludeSelf`, and as the base of relative addresses in `src`. */
  readonly pageUrl?: string;
  /** When the feed was loaded, for pages that are cached; now, if absent. */
  readonly loadedAt?: Date;
}

/** The design tokens, for as long as the element has no shadow root that brings them. */
const tokensUntilDefined: string = tokens.cssText.replace(
  /:host(?:\((.+)\))? \{/g,
  'icesco-news-feed:not(:defined)$1 {',
);

/** The style sheet of a list that a server has written, as text. */
export const newsFeedStyles: string = tokensUntilDefined + listStyles.cssText + serverStyles.cssText;
/** The same for `inheritStyles`. */
const inheritingStyles: string = tokensUntilDefined + inheritingListStyles.cssText + serverStyles.cssText;

/**
 * Inline news is read as a page's would be, and the sources are not requested: the reader's browser does
 * that.
 */
async function read(options: NewsOptions, lang: string, pageUrl: string): Promise<LoadState> {
  const loader = createNewsLoader({ fetch: () => Promise.reject(new Error('a server does not ask')) });
  await loader.load(newsRequest(options, lang, pageUrl, pageUrl, undefined));
  const [error] = loader.state.errors;
  if (error) {
    throw error;
  }
  return loader.state;
}

/** The words and dates that a browser would show on a page of this language. */
async function localeOf(lang: string): Promise<MessageLocale> {
  const messageLang = resolveLocale([lang], ['en', ...Object.keys(messages.others)]);
  const words = (await loadMessages(messages, messageLang)) ?? messages.en;
  return {
    lang,
    mark: ['', nothing],
    returns: 0,
    translatedDir: undefined,
    text: (key, values) => formatMessage(words[key], values ?? {}, messageLang),
  };
}

/** JSON that no text in it can end. */
const json = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('<', '\\u003c');

/**
 * `<icesco-news-feed>` in two parts, with its list: the markup that the element renders itself, so that it
 * takes the list over as it stands. The loader leaves it as it is until a reader uses it, or until the news
 * is five minutes old and there is a `src` with newer news.
 *
 * @throws NewsError `malformed` for a feed that is none
 */
export async function newsFeedParts(given: ServedNewsFeed): Promise<ServedParts> {
  const { feed, lang, pageUrl = '', loadedAt = new Date(), nonce, styles, ...wanted } = given;
  const options = readValues(attributes, { ...wanted, items: undefined, feed });
  const [{ items, hasMore }, locale] = await Promise.all([read(options, lang, pageUrl), localeOf(lang)]);
  const itemOptions = itemOptionsOf(options, locale, {
    shownImages: new Set(),
    dateLines:
      dateKinds(options) === 'published' ? undefined : (await import('./news-feed.dates.js')).dateLines,
    extras: needsExtras(options) ? await import('./news-feed.extras.js') : undefined,
    template: null,
    fill: undefined,
  });
  const rows = items.map((item) => html`<li>${card(item, itemOptions)}</li>`);
  const list = templateHtml(
    html`<ul role="list" class="icesco-items icesco-${itemOptions.layout}">${rows}</ul>`,
  );
  const described = options.jsonLd && itemListJsonLd(items);
  const jsonLd = described ? `<script type="application/ld+json">${described}</script>` : '';
  return {
    attributes: {
      lang,
      ...attributesOf(attributes, wanted),
      [SERVED]: hasMore ? 'more' : 'all',
      'data-served-at': loadedAt.toISOString(),
    },
    content:
      `<div ${MARK}="${markOf(options)}" slot="list" lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">${servedStyle(options.inheritStyles ? inheritingStyles : newsFeedStyles, { nonce, styles })}${list}${jsonLd}</div>` +
      (options.src ? '' : `<script type="application/json">${json(feed)}</script>`),
  };
}

/** The whole tag. */
export const renderNewsFeed = async (given: ServedNewsFeed): Promise<string> =>
  servedTag('icesco-news-feed', await newsFeedParts(given));

export type { ServedParts };
