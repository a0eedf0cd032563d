import { css } from 'lit';

export const styles = css`
  :host {
    padding: var(--icesco-padding, 0);
  }
  section {
    display: grid;
    gap: var(--_gap);
  }
  slot[hidden] {
    display: none;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin: 0;
  }
  label {
    display: grid;
    gap: 0.25rem;
    flex: 1 1 10rem;
    min-inline-size: 0;
    font-size: 0.875em;
  }
  label > :is(input, select) {
    inline-size: 100%;
  }
  label.search {
    flex-grow: 3;
  }
  .note {
    margin: 0;
    padding: 0.75rem;
    border-inline-start: 0.25rem solid currentColor;
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .note p {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
  }
  .actions p {
    margin: 0;
  }
  .actions a {
    color: inherit;
    display: inline-block;
    padding-block: 0.6rem;
  }
  .note .actions {
    margin-block-start: 0.5rem;
  }
  section {
    container-type: inline-size;
  }
  .skeleton {
    display: grid;
    gap: var(--_gap);
  }
  .skeleton.unseen {
    visibility: hidden;
  }
  .skeleton div {
    block-size: var(--icesco-item-height, 9rem);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .skeleton.cards div,
  .skeleton.magazine div {
    block-size: var(--icesco-item-height, 22rem);
  }
  .skeleton.headlines div {
    block-size: var(--icesco-item-height, 4rem);
  }
  @container (min-inline-size: 34rem) {
    .skeleton.cards,
    .skeleton.magazine {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-inline-size: 54rem) {
    .skeleton.cards,
    .skeleton.magazine {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton div {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }
  @media (forced-colors: active) {
    .skeleton div,
    .note {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    form,
    .actions,
    .skeleton {
      display: none;
    }
  }
`;
