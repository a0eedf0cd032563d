export { IcescoFeedbackRating } from './feedback-rating.js';
export { FeedbackChangeEvent } from './feedback-rating.events.js';
export { FeedbackOpenEvent } from './dialog.events.js';
export {
  FeedbackFailedEvent,
  FeedbackQueuedEvent,
  FeedbackSentEvent,
  FeedbackSubmitEvent,
} from './delivery.events.js';
export type { FeedbackRatingMessages } from './feedback-rating.messages.js';
