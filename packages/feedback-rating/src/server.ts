/**
 * For servers, which have no DOM: the element as HTML, with a plain form in it (docs/server-rendering.md).
 */
export { feedbackRatingParts, feedbackRatingStyles, renderFeedbackRating } from './feedback-rating.served.js';
export type { ServedFeedbackRating } from './feedback-rating.served.js';
export type { ServedParts } from '@icesco/kit';
