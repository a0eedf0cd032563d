import type { MessageCatalogue } from '@icesco/kit';
import type { FeedbackRatingMessages } from './feedback-rating.message-list.js';
import en from './messages/en.js';

export type { FeedbackRatingMessages };

export const messages: MessageCatalogue<FeedbackRatingMessages> = {
  en,
  others: { ar: () => import('./messages/ar.js'), fr: () => import('./messages/fr.js') },
};
