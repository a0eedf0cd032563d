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
    <div class="bar"><button type="button" part="button" lang=${view.other ?? nothing} @click=${view.closing} .textContent=${view.close}></button></div>
    ${content}
  </dialog>`;
}
