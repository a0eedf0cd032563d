import { css } from 'lit';

export const styles = css`
  .scale:has(.label) {
    display: flex;
    flex-wrap: wrap;
  }
  .point:has(.label) {
    inline-size: 6rem;
  }
  .label {
    display: block;
    font-size: var(--_size_xs);
    text-align: center;
  }
  .mark:has(svg) {
    border-color: transparent;
    font-size: var(--_size_xs);
  }
  :checked + .mark:has(svg) {
    border: 2px solid var(--_accent);
  }
  .mark svg {
    color: var(--_accent);
  }
  svg {
    inline-size: 2rem;
    block-size: 2rem;
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  svg.full,
  .eye {
    fill: currentColor;
  }
  .comment {
    display: grid;
    gap: 0.35rem;
  }
  .comment label {
    font-weight: 600;
  }
  #privacy,
  #left {
    color: var(--_muted);
    font-size: var(--_size_s);
  }
  textarea {
    padding: 0.5rem;
    inline-size: 100%;
    resize: vertical;
  }
  .tab {
    position: fixed;
    inset: 50% auto auto;
    inset-inline-end: 0;
    margin: 0;
    overflow: visible;
    z-index: var(--icesco-feedback-layer, 900);
    min-inline-size: 2.75rem;
    padding: 0.75rem;
    background: var(--icesco-color-surface, Canvas);
    color: var(--icesco-color-text, CanvasText);
    -webkit-text-fill-color: currentColor;
    border-color: currentColor;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    translate: 0 -50%;
  }
  /* Not the button itself: its insets would turn with its writing mode. */
  .tab span {
    writing-mode: vertical-rl;
  }
  dialog {
    inline-size: min(32rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    overflow: auto;
    padding: var(--_space_5);
    border: 1px solid var(--_border);
    border-radius: calc(2 * var(--_radius));
    box-shadow: var(--_shadow_hover);
    background: var(--icesco-color-surface, Canvas);
    color: var(--icesco-color-text, CanvasText);
    -webkit-text-fill-color: currentColor;
  }
  dialog::backdrop {
    background: rgb(15 25 30 / 55%);
  }
  /* Beside the heading. */
  .bar {
    position: absolute;
    inset-block-start: var(--_space_2);
    inset-inline-end: var(--_space_2);
  }
  .bar button {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
  }
  .bar button:hover {
    background: var(--_accent_soft);
  }
  .bar svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    stroke-width: 2;
  }
  dialog .heading,
  dialog .outcome {
    margin-inline-end: 2.5rem;
  }
  @media print {
    .tab {
      display: none;
    }
  }
`;
