export { IcescoFeedbackRating } from './feedback-rating.js';
export { FeedbackChangeEvent } from './feedback-rating.events.js';
export {
  FeedbackFailedEvent,
  FeedbackOpenEvent,
  FeedbackQueuedEvent,
  FeedbackSentEvent,
  FeedbackSubmitEvent,
} from './feedback-rating.parts.events.js';
export type { FeedbackRatingMessages } from './feedback-rating.messages.js';
