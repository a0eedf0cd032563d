import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 100%;
  }
  .question {
    display: grid;
    gap: 0.75rem;
    text-align: start;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0;
  }
  .heading {
    font-weight: bold;
  }
  /* As wide as its choices: the poles stand under the first and the last. */
  fieldset {
    inline-size: fit-content;
    max-inline-size: 100%;
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5rem;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .point {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.25rem;
    inline-size: clamp(2.75rem, 14vw, 4.5rem);
    cursor: pointer;
  }
  .point:has(.label) {
    inline-size: 6rem;
  }
  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  /* Chosen shows by a thick border, bold digits and an underline: never by colour alone. */
  input:checked + .mark {
    border: 3px solid var(--_accent);
    font-weight: bold;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  input:focus-visible + .mark {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
  input:disabled + .mark {
    opacity: 0.6;
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
  .poles {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: 0.25rem;
    font-size: 0.875em;
  }
  .poles[hidden] {
    display: none;
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
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.5rem;
    inline-size: 100%;
    resize: vertical;
  }
  .problem {
    border-inline-start: 0.25rem solid currentColor;
    padding-inline-start: 0.5rem;
    font-weight: bold;
  }
  .submit {
    justify-self: start;
    padding-inline: 1.5rem;
    border-color: currentColor;
  }
  .tab {
    position: fixed;
    inset-block-start: 50%;
    inset-inline-end: 0;
    z-index: var(--icesco-feedback-layer, 900);
    min-inline-size: 2.75rem;
    padding: 0.75rem;
    writing-mode: vertical-rl;
    background: var(--icesco-color-surface, Canvas);
    color: var(--icesco-color-text, CanvasText);
    border-color: currentColor;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
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
  }
  .bar {
    display: flex;
    justify-content: flex-end;
  }
  @media (forced-colors: active) {
    input:checked + .mark {
      border-color: Highlight;
    }
  }
  @media print {
    .tab,
    .submit {
      display: none;
    }
  }
`;
