import type { NewsSource } from '../../model/news-source.js';
import { xmlSource } from './feed-channel.js';

/** RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification) with its modules. */
export const rss: NewsSource = /* @__PURE__ */ xmlSource('rss');
