import type { FeedbackRatingMessages } from './feedback-rating.messages.js';
import type { Asked } from './inside.js';

/** One choice of the scale, with its words. */
export interface ScalePoint {
  readonly score: number;
  /** For assistive technology: "1 of 5, Extremely dissatisfied". */
  readonly name: string;
  /** The words of this point; '' for none. */
  readonly label: string;
}

type Say = (key: keyof FeedbackRatingMessages, values: Record<string, string | number>) => string;

/** The points of the scale from the low pole: first in reading order in every direction. */
export function scalePoints({ labels, points, word }: Asked, say: Say): ScalePoint[] {
  return [...Array(points).keys()].map((index) => {
    const score = index + 1;
    const high = score === points ? word('high') : '';
    const label = labels?.[index] || (index === 0 ? word('low') : high);
    return { score, label, name: say(label ? 'choice' : 'middle', { score, points, label }) };
  });
}
