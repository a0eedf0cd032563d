import type { NewsSource } from '../news-source.js';
import { feedRoot, readXmlFeed } from './feed-channel.js';

/** RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification) with its modules. */
export const rss: NewsSource = {
  kind: 'rss',
  recognises: ({ text }) => feedRoot(text)?.kind === 'rss',
  read: (document) => readXmlFeed('rss', document),
};
