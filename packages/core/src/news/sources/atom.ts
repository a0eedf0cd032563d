import type { NewsSource } from '../news-source.js';
import { feedRoot, readXmlFeed } from './feed-channel.js';

/** Atom 1.0 (RFC 4287) and 0.3. */
export const atom: NewsSource = {
  kind: 'atom',
  recognises: ({ text }) => feedRoot(text)?.kind === 'atom',
  read: (document) => readXmlFeed('atom', document),
};
