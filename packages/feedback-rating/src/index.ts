export { IcescoFeedbackRating } from './feedback-rating.js';
export { FeedbackChangeEvent, FeedbackFailedEvent, FeedbackOpenEvent, FeedbackQueuedEvent, FeedbackSentEvent, FeedbackSubmitEvent } from './feedback-rating.events.js';
export type { FeedbackRatingMessages } from './feedback-rating.messages.js';
