import { MAX_COMMENT } from '@icesco/core/feedback';
import { html, nothing, type TemplateResult } from 'lit';

export interface DialogView {
  /** The button at the edge, if there is one. */
  readonly opener: TemplateResult | undefined;
  readonly name: string;
  /** The word on the button that closes it. */
  readonly close: string;
  /** The language of that word where the question is in another. */
  readonly other: string | undefined;
  readonly content: TemplateResult | undefined;
  readonly closing: () => void;
  readonly closed: () => void;
}

export const tab = (opener: string, open: () => void): TemplateResult =>
  html`<button type="button" class="tab" part="tab button" popover="manual" @click=${open}><span .textContent=${opener}></span></button>`;

/** Whether a pointer is outside of the box of the dialog: on its backdrop, which is a part of it. */
function isOnBackdrop({ target, currentTarget, clientX, clientY }: MouseEvent): boolean {
  if (target !== currentTarget) {
    return false;
  }
  const { left, right, top, bottom } = (target as HTMLElement).getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

export function dialog({ opener, content, ...view }: DialogView): TemplateResult {
  // A text that is selected beyond the edge is no click on the backdrop.
  const pressed = (event: PointerEvent): void =>
    void ((event.currentTarget as HTMLElement).dataset['pressed'] = String(isOnBackdrop(event)));
  const clicked = (event: MouseEvent): void => {
    const isPressed = (event.currentTarget as HTMLElement).dataset['pressed'] === 'true';
    if (isPressed && isOnBackdrop(event)) {
      view.closing();
    }
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) {
      return;
    }
    // This dialog alone: not one of the page around it.
    event.preventDefault();
    event.stopPropagation();
    view.closing();
  };
  return html`${opener}
  <dialog part="dialog" aria-label=${view.name} @close=${view.closed} @pointerdown=${pressed} @click=${clicked} @keydown=${keyed}>
    <div class="bar"><button type="button" part="button" lang=${view.other ?? nothing} aria-label=${view.close} @click=${view.closing}><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg></button></div>
    ${content}
  </dialog>`;
}

export interface CommentView {
  /** The language of the interface where the question is in another. */
  readonly other: string | undefined;
  readonly label: string;
  /** Whether the label is the survey's, in its language. */
  readonly isSurveyLabel: boolean;
  readonly privacy: string;
  /** How many characters are left, as a sentence. */
  readonly left: string;
  readonly comment: string;
  readonly disabled: boolean;
  readonly write: (text: string) => void;
}

export function commentField({ other, comment, ...view }: CommentView): TemplateResult {
  const tag = other ?? nothing;
  const dir = other === undefined ? nothing : 'auto';
  return html`<div class="comment" part="comment">
  <label for="comment" lang=${view.isSurveyLabel ? nothing : tag} .textContent=${view.label}></label>
  <p id="privacy" lang=${tag} dir=${dir} .textContent=${view.privacy}></p>
  <textarea id="comment" rows="3" maxlength=${MAX_COMMENT} aria-describedby="privacy left" ?disabled=${view.disabled} .value=${comment} @input=${(event: InputEvent) => view.write((event.target as HTMLTextAreaElement).value)}></textarea>
  <p id="left" lang=${tag} dir=${dir} .textContent=${view.left}></p>
</div>`;
}

/** What is rendered over the numeral of a choice. */
export function drawing(
  shape: string,
  score: number,
  chosen: number,
  points: number,
): TemplateResult | undefined {
  if (shape === 'stars') {
    return star(score <= chosen);
  }
  return shape === 'faces' ? face(score, points) : undefined;
}

/** The words beside a choice, where every point is labelled. */
export const label = (text: string): TemplateResult =>
  html`<span class="label" aria-hidden="true" .textContent=${text}></span>`;

const star = (full: boolean): TemplateResult =>
  html`<svg viewBox="0 0 24 24" class=${full ? 'full' : ''}><path d="M12 2.5l2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.4l-5.9 3.1 1.2-6.5L2.5 9.4l6.6-.9z" /></svg>`;

/** The mouth bends from a frown to a smile along the scale. */
const face = (score: number, points: number): TemplateResult => {
  const bend = 16 + ((score - 1) / (points - 1) - 0.5) * 9;
  return html`<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" /><circle class="eye" cx="8.5" cy="9.5" r="1" /><circle class="eye" cx="15.5" cy="9.5" r="1" /><path d="M7.5 16Q12 ${bend} 16.5 16" /></svg>`;
};
