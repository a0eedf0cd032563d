import type { MessageCatalogue } from '@icesco/kit';
import type { FeedbackSummaryMessages } from './feedback-summary.message-list.js';
import en from './messages/en.js';

export type { FeedbackSummaryMessages };

export const messages: MessageCatalogue<FeedbackSummaryMessages> = {
  en,
  others: { ar: () => import('./messages/ar.js'), fr: () => import('./messages/fr.js') },
};
