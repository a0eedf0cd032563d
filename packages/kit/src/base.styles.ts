import { css } from 'lit';

/**
 * What every shadow root of ours starts from: a block that inherits the page's type and keeps out its resets.
 * Pages that set their body to no type at all, against gaps between inline blocks, must not make us
 * unreadable; and iOS must not zoom into text fields, as it does below 16 pixels.
 */
export const base = css`
  :host {
    display: block;
    font-size: max(1em, 10px);
    background: var(--_surface);
    color: var(--_text);
  }
  /* Of the layouts that consist of cards, each item is one. */
  :host([preset='card']:not([layout='cards'], [layout='magazine'])) {
    padding: var(--icesco-padding, var(--_inset));
    border: var(--_border_card) solid var(--_border);
    border-block-start: var(--_edge);
    border-radius: var(--_radius_card);
    background: var(--_card);
    box-shadow: var(--_shadow_card);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    min-block-size: 2.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    padding-inline: 0.75rem;
    max-inline-size: 100%;
  }
  @media (pointer: coarse) {
    input,
    select,
    textarea {
      font-size: max(1em, 16px);
    }
  }
  select option {
    background: Canvas;
    color: CanvasText;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    opacity: 0.6;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
