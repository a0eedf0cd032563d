/**
 * The layouts `cards` and `magazine`: framed items in even rows.
 *
 * @param news selects the list, see `news-feed.list.styles.ts`
 */
export const cardStyles = (news: string): string => `
  /* Grids in grids are laid out many times over: only what stands side by side is one. */
  ${news} :is(.icesco-cards, .icesco-magazine) {
    display: grid;
    gap: calc(1.25 * var(--_gap));
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
    border: var(--_border_card) solid var(--_border);
    border-block-start: var(--_edge);
    border-radius: var(--_radius_card);
    background-color: var(--_card);
    box-shadow: var(--_shadow_card);
    transition: box-shadow var(--_motion);
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-item:hover {
    box-shadow: var(--_shadow_hover);
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
    flex: 1;
    padding: var(--_space_4) var(--_inset) var(--_inset);
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-foot {
    margin-block-start: auto;
    padding-block-start: var(--_space_4);
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
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-title a:focus-visible {
    outline: none;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-item:has(.icesco-title a:focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) :is(.icesco-languages, .icesco-files, .icesco-full, .icesco-share, button) {
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
    font-size: var(--_size_s);
    -webkit-line-clamp: 3;
  }
  /* Beside cards with an image, one without gets a pattern: rows stay even, and nothing is requested. */
  ${news} :is(.icesco-cards, .icesco-magazine):has(.icesco-image) .icesco-item:not(:has(> .icesco-image))::before {
    content: '';
    inline-size: var(--_image_width, 100%);
    aspect-ratio: var(--_image_ratio, 16 / 9);
    min-block-size: var(--_image_least, 0);
  }
  @container (min-inline-size: 34rem) {
    ${news} :is(.icesco-cards, .icesco-magazine) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    ${news} .icesco-magazine > li:first-child {
      grid-column: 1 / -1;
    }
    ${news} .icesco-magazine > li:first-child .icesco-title {
      font-size: var(--_size_xxl);
      line-height: calc(0.92 * var(--_line_title));
    }
    ${news} .icesco-magazine > li:first-child .icesco-summary {
      font-size: var(--_size_m);
    }
    ${news} .icesco-magazine > li:first-child .icesco-body {
      padding-block: calc(1.5 * var(--_inset));
      padding-inline: calc(1.75 * var(--_inset));
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
      --_image_width: 45%;
      --_image_ratio: auto;
      flex-direction: row;
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
    ${news} .icesco-cards > li:last-child:nth-child(3n + 1) .icesco-item,
    ${news} .icesco-magazine > li:last-child:nth-child(3n + 2) .icesco-item {
      --_image_width: calc((100% - 2.5 * var(--_gap)) / 3);
    }
    ${news} .icesco-magazine > li:first-child .icesco-item {
      --_image_width: 56%;
      --_image_ratio: auto;
      --_image_least: 18rem;
    }
  }
  @media print {
    ${news} :is(.icesco-title, .icesco-summary) {
      -webkit-line-clamp: none;
    }
    ${news} .icesco-item {
      box-shadow: none;
    }
  }
`;
