import type { NewsSource } from '../../model/news-source.js';
import { xmlSource } from './feed-channel.js';

/** RSS 0.90 and 1.0, which are RDF (https://web.resource.org/rss/1.0/spec). */
export const rdf: NewsSource = /* @__PURE__ */ xmlSource('rdf');
