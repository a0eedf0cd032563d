import { MORE_ENTITY_NAMES } from '../../html/entity-names.js';
import { addEntityNames } from '../../html/html-entities.js';
import { useAllDates } from './dates/feed-date.js';
import { learnMarkup } from './markup-core.js';
import * as rareMarkup from './rare-markup.js';
import type { NewsSource } from '../model/news-source.js';
import { atom as atomSource, rdf as rdfSource, rss as rssSource } from './xml/feed-channel.js';
import { jsonFeed as jsonFeedSource } from './json-feed/json-feed.js';
import { wordpress as wordpressSource } from './wordpress/wordpress.js';

/** The source with the parts that `withParts` fetches when needed: its `read` returns at once. */
const complete = (source: NewsSource): NewsSource => ({
  ...source,
  read(document) {
    useAllDates();
    learnMarkup(rareMarkup);
    addEntityNames(MORE_ENTITY_NAMES);
    return source.read(document);
  },
});

export const atom: NewsSource = /* @__PURE__ */ complete(atomSource);
export const jsonFeed: NewsSource = /* @__PURE__ */ complete(jsonFeedSource);
export const rdf: NewsSource = /* @__PURE__ */ complete(rdfSource);
export const rss: NewsSource = /* @__PURE__ */ complete(rssSource);
export const wordpress: NewsSource = /* @__PURE__ */ complete(wordpressSource);
