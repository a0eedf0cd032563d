import { html, nothing, type TemplateResult } from 'lit';
import { MAX_COMMENT } from '@icesco/core/feedback';
import type { FeedbackRatingMessages } from './feedback-rating.messages.js';
import type { ScalePoint } from './feedback-rating.scale.js';

export type Say = (key: keyof FeedbackRatingMessages, values?: Record<string, string | number>) => string;
export type Phase = 'asking' | 'sending' | 'sent' | 'saved' | 'failed';

export interface QuestionView {
  readonly say: Say;
  readonly heading: string;
  readonly question: string;
  readonly points: readonly ScalePoint[];
  readonly low: string;
  readonly high: string;
  readonly shape: 'numbers' | 'stars' | 'faces';
  readonly score: number;
  readonly disabled: boolean;
  /** The question before the comment; '' where no comment is asked for. */
  readonly commentLabel: string;
  readonly comment: string;
  /** Whether there is a button of our own: not inside a partner's form. */
  readonly submits: boolean;
  readonly phase: Phase;
  /** What is wrong, shown and announced; '' when nothing is. */
  readonly problem: string;
}

export function question(view: QuestionView): TemplateResult {
  const { say, points, phase } = view;
  return html`<div class="question" part="question">
    <p class="heading" part="heading" .textContent=${view.heading}></p>
    <fieldset ?disabled=${view.disabled || phase === 'sending'} aria-describedby="problem">
      <legend .textContent=${view.question}></legend>
      <div class="scale ${view.shape}" part="scale">${points.map((point) => choice(point, view))}</div>
      <div class="poles" aria-hidden="true" ?hidden=${points.some(({ label }) => label)}>
        <span .textContent=${view.low}></span>
        <span .textContent=${view.high}></span>
      </div>
    </fieldset>
    ${view.commentLabel ? commentField(view) : nothing}
    <p id="problem" class="problem" part="problem" ?hidden=${!view.problem} .textContent=${view.problem}></p>
    ${view.submits
      ? html`<button type="button" class="submit" part="button" data-action="submit" aria-disabled=${phase === 'sending'} .textContent=${say(phase === 'sending' ? 'sending' : phase === 'failed' ? 'retry' : 'submit')}></button>`
      : nothing}
  </div>`;
}

function choice({ score, name, label }: ScalePoint, { shape, score: chosen, points }: QuestionView): TemplateResult {
  const mark = shape === 'stars' ? star(score <= chosen) : shape === 'faces' ? face(score, points.length) : nothing;
  return html`<label class="point" part="point">
    <input type="radio" name="score" value=${score} .checked=${score === chosen} aria-label=${name} />
    <span class="mark" aria-hidden="true">${mark}<span class="number" .textContent=${String(score)}></span></span>
    ${label ? html`<span class="label" aria-hidden="true" .textContent=${label}></span>` : nothing}
  </label>`;
}

const star = (full: boolean): TemplateResult => html`<svg viewBox="0 0 24 24" class=${full ? 'full' : ''}><path d="M12 2.5l2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.4l-5.9 3.1 1.2-6.5L2.5 9.4l6.6-.9z" /></svg>`;

/** The mouth bends from a frown to a smile along the scale. */
const face = (score: number, points: number): TemplateResult => {
  const bend = 16 + ((score - 1) / (points - 1) - 0.5) * 9;
  return html`<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" /><circle class="eye" cx="8.5" cy="9.5" r="1" /><circle class="eye" cx="15.5" cy="9.5" r="1" /><path d="M7.5 16Q12 ${bend} 16.5 16" /></svg>`;
};

function commentField({ say, commentLabel, comment, disabled }: QuestionView): TemplateResult {
  return html`<div class="comment" part="comment">
    <label for="comment" .textContent=${commentLabel}></label>
    <p id="privacy" .textContent=${say('privacy')}></p>
    <textarea id="comment" rows="3" maxlength=${MAX_COMMENT} aria-describedby="privacy left" ?disabled=${disabled} .value=${comment}></textarea>
    <p id="left" .textContent=${say('left', { count: MAX_COMMENT - comment.length })}></p>
  </div>`;
}

/** What became of the answer: the truth, in one sentence. */
export function outcome(text: string): TemplateResult {
  return html`<p class="outcome" part="outcome" tabindex="-1" .textContent=${text}></p>`;
}
