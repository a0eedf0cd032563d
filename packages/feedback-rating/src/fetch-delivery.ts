import type * as Delivery from './feedback-rating.answer.js';

let delivery: Promise<typeof Delivery | undefined> | undefined;

/**
 * What makes, keeps and sends answers: fetched with the first choice, so that it is there when the answer is given, even
 * if the network has gone by then.
 * @returns `undefined` when it could not be fetched; it is tried again the next time.
 */
export function fetchDelivery(): Promise<typeof Delivery | undefined> {
  return (delivery ??= import('./feedback-rating.answer.js').catch(() => (delivery = undefined)));
}
