import { html, type TemplateResult } from 'lit';

/** What is drawn over the numeral of a choice. */
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
