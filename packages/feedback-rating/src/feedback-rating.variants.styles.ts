import { css } from 'lit';

export const styles = css`
  .point:has(.label) {
    inline-size: 6rem;
  }
  .label {
    font-size: 0.8em;
    text-align: center;
  }
  svg {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    fill: none;
    stroke: currentColor;
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
  #privacy,
  #left {
    font-size: 0.875em;
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
    padding: 1.25rem;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: var(--icesco-color-surface, Canvas);
    color: var(--icesco-color-text, CanvasText);
    -webkit-text-fill-color: currentColor;
  }
  .bar {
    display: flex;
    justify-content: flex-end;
  }
  @media print {
    .tab {
      display: none;
    }
  }
`;
