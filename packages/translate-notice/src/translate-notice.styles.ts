import { css } from 'lit';

export const styles = css`
  /* No box at all until there is something to say: not even a gap in a grid. */
  :host(:not([shown])) {
    display: contents;
  }
  /* Nor a pixel below the end of the page. */
  :host(:not([shown])) [role='status'] {
    position: fixed;
    inset: 0 auto auto 0;
  }
  :host([placement='top'][shown]),
  :host([placement='bottom'][shown]) {
    position: fixed;
    inset-inline: 0;
    z-index: var(--icesco-notice-layer, 1000);
    max-block-size: 50vh;
    overflow: auto;
    background: var(--icesco-color-surface, Canvas);
    color: var(--icesco-color-text, CanvasText);
    -webkit-text-fill-color: currentColor;
    box-shadow: 0 0 0.75rem rgb(0 0 0 / 0.3);
  }
  :host([placement='top']) {
    inset-block-start: 0;
  }
  :host([placement='bottom']) {
    inset-block-end: 0;
  }
  .notice {
    display: grid;
    gap: 0.5rem 1rem;
    padding: var(--icesco-padding, 0.75rem 1rem);
    border: 1px solid var(--_border);
    border-inline-start: 0.3rem solid var(--_accent);
    text-align: start;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0;
  }
  .statements,
  .statements > div {
    display: grid;
    gap: 0.25rem;
  }
  .statements > div + div {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.5rem;
    font-size: 0.9em;
  }
  .happened {
    font-weight: bold;
  }
  .versions,
  .versions ul,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: inherit;
    display: inline-block;
    padding-block: 0.6rem;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
