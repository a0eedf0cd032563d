import { html, nothing, type TemplateResult } from 'lit';
import type { FeedbackRatingMessages } from './feedback-rating.messages.js';
import type { ResolvedSurvey } from './feedback-rating.state.js';

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
export function scalePoints({ labels, points, word }: ResolvedSurvey, say: Say): ScalePoint[] {
  return [...Array(points).keys()].map((index) => {
    const score = index + 1;
    const high = score === points ? word('high') : '';
    const label = labels?.[index] || (index === 0 ? word('low') : high);
    return { score, label, name: say(label ? 'choice' : 'middle', { score, points, label }) };
  });
}

export interface QuestionView {
  readonly heading: string;
  readonly question: string;
  readonly choices: readonly TemplateResult[];
  /** The words under both ends; none where every choice is labelled. */
  readonly poles: readonly string[];
  readonly disabled: boolean;
  /** What stands between the scale and the button. */
  readonly comment: TemplateResult | undefined;
  /** The word on the button; '' for none: inside a partner's form. */
  readonly button: string;
  /** The language of that word where the question is in another. */
  readonly other: string | undefined;
  readonly busy: boolean;
  readonly submit: () => void;
}

/** Outcome of sending the response. */
export interface Outcome {
  readonly text: string;
  /** Whether the response is with the collector. */
  readonly received: boolean;
  /** It takes the focus, and is read by that: not announced as well. */
  readonly focused: boolean;
  /** It loses the focus: a click on its text does not bring it back. */
  readonly blurred: () => void;
}

/** The question, or what became of the answer; and the one line that is announced. */
export function content(
  asked: TemplateResult,
  problem: string,
  other: string | undefined,
  outcome?: Outcome,
): TemplateResult {
  const name = outcome ? 'outcome' : 'problem';
  return html`<div class="question" part="question">
    ${outcome ? nothing : asked}
    <p id="problem" class=${name} ?data-received=${outcome?.received} part="${name}" role=${outcome?.focused ? nothing : 'status'} tabindex=${outcome?.focused ? -1 : nothing} lang=${other ?? nothing} dir=${other === undefined ? nothing : 'auto'} @blur=${outcome?.blurred} .textContent=${outcome?.text ?? problem}></p>
  </div>`;
}

export const question = ({
  choices,
  poles,
  comment,
  ...view
}: QuestionView): TemplateResult => html`<p class="heading" part="heading" .textContent=${view.heading}></p>
  <fieldset ?disabled=${view.disabled} aria-describedby="problem">
    <legend .textContent=${view.question}></legend>
    <div class="scale" part="scale">${choices}</div>
    <div class="poles" aria-hidden="true">${poles.map((pole) => html`<span .textContent=${pole}></span>`)}</div>
  </fieldset>
  ${comment}
  ${view.button ? html`<button type="button" class="submit" part="button" data-action="submit" aria-disabled=${view.busy} lang=${view.other ?? nothing} @click=${view.submit} .textContent=${view.button}></button>` : nothing}`;

/** What is rendered over the numeral of a choice, and the words beside it. */
export interface ChoiceDecoration {
  readonly drawing: TemplateResult | undefined;
  readonly caption: TemplateResult | undefined;
}

export const choice = (
  { score, name }: ScalePoint,
  chosen: boolean,
  { drawing, caption }: Partial<ChoiceDecoration> = {},
): TemplateResult => html`<label class="point" part="point">
  <input type="radio" name="score" value=${score} .checked=${chosen} aria-label=${name} />
  <span class="mark" aria-hidden="true">${drawing}<span .textContent=${String(score)}></span></span>
  ${caption}
</label>`;
