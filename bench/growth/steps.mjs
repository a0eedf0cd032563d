import { filterNews, mergeFeeds, parseNews } from '@icesco/core/news';

const words =
  'heritage museum workshop education science culture manuscripts capacity cooperation youth women cities water climate'.split(
    ' ',
  );
const sentence = (seed, length) =>
  Array.from({ length }, (_, index) => words[(seed * 7 + index * 5) % words.length]).join(' ');
const item = (seed) =>
  `<item><title>${sentence(seed, 8)} ${seed}</title><link>https://news.example/en/${seed}/</link><guid>n${seed}</guid><pubDate>${new Date(Date.UTC(2020, 0, 1) + seed * 3_600_000).toUTCString()}</pubDate><category>${words[seed % 9]}</category><description>${sentence(seed + 3, 30)}</description></item>`;

/** Documents of at most `MAX_ITEMS` items, as the reader takes them. */
const DOCUMENT = 10_000;
const document = (from, count) =>
  `<rss version="2.0"><channel><title>News</title>${Array.from({ length: count }, (_, index) => item(from + index)).join('')}</channel></rss>`;

/** What is measured, by name: each is given N items and returns a function whose time is taken. */
export const STEPS = {
  /**
   * The yardstick: one pass that copies each item. What it grows by beyond 1 is the machine's, whose caches
   * hold few items: it is reported, and excuses nothing.
   */
  copy(count) {
    const items = feedsOf(count).flatMap((feed) => feed.items);
    return () => items.map((each) => ({ ...each })).length;
  },
  parse(count) {
    const documents = Array.from({ length: Math.ceil(count / DOCUMENT) }, (_, index) =>
      document(index * DOCUMENT, Math.min(DOCUMENT, count - index * DOCUMENT)),
    );
    return () => documents.reduce((sum, text) => sum + parseNews(text).items.length, 0);
  },
  merge(count) {
    const feeds = feedsOf(count);
    return () => mergeFeeds(feeds).items.length;
  },
  filter(count) {
    const items = feedsOf(count).flatMap((feed) => feed.items);
    return () =>
      filterNews(items, { category: ['museum'], include: ['water', 'climate'], from: '2020' }).length;
  },
  search(count) {
    const items = feedsOf(count).flatMap((feed) => feed.items);
    return () => filterNews(items, { query: 'manuscripts water' }).length;
  },
};

/** Two feeds or more, of which each knows half of the other's articles. */
function feedsOf(count) {
  const half = Math.min(DOCUMENT, Math.max(1, Math.floor(count / 2)));
  return Array.from({ length: Math.max(2, Math.ceil(count / half)) }, (_, index) =>
    parseNews(document(Math.floor((index * half) / 2), half)),
  );
}
