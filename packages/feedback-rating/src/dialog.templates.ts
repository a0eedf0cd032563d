import { html, type TemplateResult } from 'lit';

export interface DialogView {
  /** The button at the edge, if there is one. */
  readonly opener: TemplateResult | undefined;
  readonly name: string;
  /** The word on the button that closes it. */
  readonly close: string;
  readonly content: TemplateResult | undefined;
  readonly closing: () => void;
  readonly closed: () => void;
}

export const tab = (opener: string, open: () => void): TemplateResult =>
  html`<button type="button" class="tab" part="tab button" @click=${open}><span .textContent=${opener}></span></button>`;

export const dialog = ({ opener, content, ...view }: DialogView): TemplateResult => html`${opener}
  <dialog part="dialog" aria-label=${view.name} @close=${view.closed}>
    <div class="bar"><button type="button" part="button" @click=${view.closing} .textContent=${view.close}></button></div>
    ${content}
  </dialog>`;
