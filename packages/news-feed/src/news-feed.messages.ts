import type { MessageCatalogue } from '@icesco/kit';
import type { NewsFeedMessages } from './news-feed.message-list.js';
import en from './messages/en.js';

export type { NewsFeedMessages };

export const messages: MessageCatalogue<NewsFeedMessages> = {
  en,
  others: {
    ar: () => import('./messages/ar.js'),
    fr: () => import('./messages/fr.js'),
  },
};
