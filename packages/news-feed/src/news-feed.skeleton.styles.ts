import { css } from 'lit';

/** Until there is news: the places of the items to come. */
export const skeletonStyles = css`
  :host {
    padding: var(--_padding);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    container-type: inline-size;
  }
  slot[hidden] {
    display: none;
  }
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .skeleton.unseen {
    visibility: hidden;
  }
  /* What is said of a failure stands over the skeleton, which keeps the place. */
  .failure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .failure > * {
    grid-area: 1 / 1;
    align-self: start;
  }
  .skeleton.still {
    overflow: hidden;
    opacity: 0.5;
  }
  .skeleton div {
    block-size: var(--icesco-item-height, 9rem);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .skeleton.cards div,
  .skeleton.magazine div {
    block-size: var(--icesco-item-height, 27rem);
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
    .skeleton:not(.unseen, .still) {
      animation: breathe 1.6s 0.4s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }
  @media (forced-colors: active) {
    .skeleton div {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .skeleton {
      display: none;
    }
  }
`;
