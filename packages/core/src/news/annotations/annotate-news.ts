import { htmlToText } from '../../html/html-to-text.js';
import { findCountries } from './countries/countries.js';
import { findEventDates } from './event-dates/event-dates.js';
import type { NewsFeed, NewsItem } from '../model/news-item.js';

/** Characters of an item's text that are looked at. */
const MAX_TEXT = 20_000;

/**
 * Adds what the texts speak of to what the sources say: event dates, and countries. Where a source names them
 * itself, its word stands. Apart from reading, since it takes longer than reading does.
 */
export function annotateNews(feed: NewsFeed): NewsFeed {
  return { ...feed, items: feed.items.map(annotateOnce) };
}

/** News is arranged again with each source and page that arrives: an item's text is searched once. */
const annotatedItems = new WeakMap<NewsItem, NewsItem>();

function annotateOnce(item: NewsItem): NewsItem {
  const known = annotatedItems.get(item) ?? annotate(item);
  annotatedItems.set(item, known);
  return known;
}

function annotate(item: NewsItem): NewsItem {
  if (item.events.length && item.countries.length) {
    return item;
  }
  const { title, summary, contentText, contentHtml, published } = item;
  const body = contentText ?? (contentHtml && htmlToText(contentHtml.slice(0, 4 * MAX_TEXT)));
  const text = [title.text, summary?.text, body].filter(Boolean).join('\n\n').slice(0, MAX_TEXT);
  const about = { ...(title.lang && { lang: title.lang }), ...(published && { published }) };
  return {
    ...item,
    events: item.events.length ? item.events : findEventDates(text, about),
    countries: item.countries.length ? item.countries : findCountries(text, title.lang),
  };
}
