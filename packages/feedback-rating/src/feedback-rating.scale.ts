import type { FeedbackRatingMessages } from './feedback-rating.messages.js';
import type { Asked } from './feedback-rating.survey.js';

/** One choice of the scale, with its words. */
export interface ScalePoint {
  readonly score: number;
  /** For assistive technology: "1 of 5, Extremely dissatisfied". */
  readonly name: string;
  /** Beside the choice, where every point is labelled; else ''. */
  readonly label: string;
}

type Say = (key: keyof FeedbackRatingMessages, values: Record<string, string | number>) => string;

/** The points of the scale from the low pole: first in reading order in every direction. */
export function scalePoints(survey: Asked, points: number, full: boolean, say: Say): ScalePoint[] {
  const labels = full && survey.points === points ? survey.labels() : [];
  return Array.from({ length: points }, (_, index) => {
    const score = index + 1;
    const pole = index === 0 ? survey.word('low') : score === points ? survey.word('high') : '';
    const label = labels[index] || pole;
    return { score, name: say(label ? 'choice' : 'middle', { score, points, label }), label: full ? label : '' };
  });
}

/**
 * Where an arrow key leads among the choices, or `undefined` for another key. Engines disagree on native radios in
 * right-to-left text, so the visual neighbour is worked out from the direction; the ends meet, as with native radios.
 */
export function arrowTarget(key: string, index: number, count: number, direction: 'ltr' | 'rtl'): number | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return (index + 1) % count;
  if (key === backward || key === 'ArrowUp') return (index + count - 1) % count;
  return undefined;
}
