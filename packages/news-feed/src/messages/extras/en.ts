import type { ExtraMessages } from '../../news-feed.extra-message-list.js';

const en: ExtraMessages = {
  readingTime: { one: '{count} min read', other: '{count} min read' },
  share: 'Share',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The link could not be copied',
  email: 'Email',
};

export default en;
