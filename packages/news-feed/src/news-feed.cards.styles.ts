/**
 * The layouts `cards` and `magazine`: framed items in even rows.
 *
 * @param news selects the list, see `news-feed.list.styles.ts`
 */
export const cardStyles = (news: string): string => `
  /* Grids in grids are laid out many times over: only what stands side by side is one. */
  ${news} :is(.icesco-cards, .icesco-magazine) {
    display: grid;
    gap: calc(1.25 * var(--icesco-gap, 1rem));
  }
  ${news} :is(.icesco-cards, .icesco-magazine) > li {
    display: flex;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-item {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--icesco-color-border, color-mix(in srgb, currentColor 16%, transparent));
    border-radius: var(--icesco-radius, 0.75rem);
    background-color: var(--icesco-color-surface, color-mix(in srgb, currentColor 2%, transparent));
    box-shadow: 0 1px 2px rgb(15 35 40 / 5%), 0 4px 16px rgb(15 35 40 / 5%);
    transition: box-shadow 0.15s;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-item:hover {
    box-shadow: 0 2px 4px rgb(15 35 40 / 8%), 0 10px 28px rgb(15 35 40 / 12%);
  }
  @media (prefers-reduced-motion: reduce) {
    ${news} :is(.icesco-cards, .icesco-magazine) .icesco-item {
      transition: none;
    }
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-image {
    border-radius: 0;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-body {
    display: flex;
    flex: 1;
    flex-direction: column;
    margin: 0;
    padding: 1rem;
  }
  /* The whole card follows its one link; other controls lie above it. */
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-title a {
    text-decoration-color: transparent;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-title a:is(:hover, :focus-visible) {
    text-decoration-color: currentColor;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-title a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) :is(.icesco-languages, .icesco-files, .icesco-full, button) {
    position: relative;
    z-index: 1;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) :is(.icesco-title, .icesco-summary) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-summary {
    order: 1;
    -webkit-line-clamp: 3;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-meta {
    order: 2;
    margin-block-start: auto;
    padding-block-start: 0.75rem;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) :is(.icesco-languages, .icesco-files, .icesco-full) {
    order: 3;
  }
  /* Beside cards with an image, one without gets a pattern: rows stay even, and nothing is requested. */
  ${news} :is(.icesco-cards, .icesco-magazine):has(.icesco-image) .icesco-item:not(:has(> .icesco-image))::before {
    content: '';
    aspect-ratio: 16 / 9;
    background: repeating-conic-gradient(
        from 22.5deg,
        color-mix(in srgb, var(--icesco-color-accent, currentColor) 16%, transparent) 0 12.5%,
        color-mix(in srgb, var(--icesco-color-accent, currentColor) 7%, transparent) 0 25%
      )
      50% / 4.5rem 4.5rem;
  }
  @container (min-inline-size: 34rem) {
    ${news} :is(.icesco-cards, .icesco-magazine) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    ${news} .icesco-magazine > li:first-child {
      grid-column: 1 / -1;
    }
    ${news} .icesco-magazine > li:first-child .icesco-title {
      font-size: 1.5em;
    }
    ${news} .icesco-magazine > li:first-child .icesco-body {
      padding: 1.5rem;
    }
  }
  /* A last card without a neighbour takes its row, beside its image. */
  @container (min-inline-size: 34rem) and (max-inline-size: 53.99rem) {
    ${news} .icesco-cards > li:last-child:nth-child(odd),
    ${news} .icesco-magazine > li:last-child:nth-child(even) {
      grid-column: 1 / -1;
    }
    ${news} .icesco-cards > li:last-child:nth-child(odd) .icesco-item,
    ${news} .icesco-magazine > li:last-child:nth-child(even) .icesco-item {
      flex-direction: row;
    }
    ${news} .icesco-cards > li:last-child:nth-child(odd) :is(.icesco-image, .icesco-item::before),
    ${news} .icesco-magazine > li:last-child:nth-child(even) :is(.icesco-image, .icesco-item::before) {
      inline-size: 45%;
      aspect-ratio: auto;
    }
  }
  @container (min-inline-size: 54rem) {
    ${news} :is(.icesco-cards, .icesco-magazine) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    ${news} .icesco-cards > li:last-child:nth-child(3n + 1),
    ${news} .icesco-magazine > li:last-child:nth-child(3n + 2) {
      grid-column: 1 / -1;
    }
    ${news} .icesco-magazine > li:first-child .icesco-item,
    ${news} .icesco-cards > li:last-child:nth-child(3n + 1) .icesco-item,
    ${news} .icesco-magazine > li:last-child:nth-child(3n + 2) .icesco-item {
      flex-direction: row;
    }
    ${news} .icesco-cards > li:last-child:nth-child(3n + 1) .icesco-image,
    ${news} .icesco-magazine > li:last-child:nth-child(3n + 2) .icesco-image {
      inline-size: calc((100% - 2.5 * var(--icesco-gap, 1rem)) / 3);
      aspect-ratio: 16 / 9;
    }
    ${news} .icesco-magazine > li:first-child .icesco-image {
      inline-size: 56%;
      aspect-ratio: auto;
      min-block-size: 18rem;
    }
  }
  @media print {
    ${news} :is(.icesco-title, .icesco-summary) {
      -webkit-line-clamp: none;
    }
  }
`;
