import { css } from 'lit';

/**
 * For the light children: adopted by the page, and scoped by an attribute of ours so that nothing else is
 * touched. Specificity is kept low (`:where`), so a page's own rules win.
 */
export const listStyles = css`
  :where([data-icesco-news]:not([hidden])) {
    display: block;
    container-type: inline-size;
  }
  :where([data-icesco-news] .icesco-items, [data-icesco-news] .icesco-languages) {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  /* Grids in grids are laid out many times over: only what stands side by side is one. */
  :where([data-icesco-news] .icesco-cards, [data-icesco-news] .icesco-magazine) {
    display: grid;
    gap: calc(2 * var(--icesco-gap, 1rem)) var(--icesco-gap, 1rem);
  }
  :where([data-icesco-news] .icesco-items > li) {
    margin: 0;
    min-inline-size: 0;
  }
  :where([data-icesco-news] .icesco-items:not(.icesco-headlines) > li:nth-child(n + 20)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 12rem;
  }
  :where([data-icesco-news] .icesco-item) {
    overflow-wrap: anywhere;
    text-align: start;
  }
  :where([data-icesco-news] .icesco-body) {
    min-inline-size: 0;
  }
  :where([data-icesco-news] .icesco-title) {
    margin: 0;
    font-size: 1.1em;
    line-height: 1.4;
  }
  :where([data-icesco-news] .icesco-title a) {
    color: var(--icesco-color-accent, inherit);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :where([data-icesco-news] .icesco-meta) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    font-size: 0.875em;
  }
  :where([data-icesco-news] .icesco-summary) {
    margin: 0;
    line-height: 1.6;
  }
  :where([data-icesco-news] .icesco-image) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border: 0;
    border-radius: var(--icesco-radius, 0.5rem);
    background-color: color-mix(in srgb, currentColor 8%, transparent);
  }
  /* Hills and a sun. */
  :where([data-icesco-news] .icesco-placeholder) {
    background-image:
      radial-gradient(circle at 68% 32%, color-mix(in srgb, currentColor 25%, transparent) 7%, transparent 7.5%),
      conic-gradient(from 135deg at 38% 42%, color-mix(in srgb, currentColor 25%, transparent) 90deg, transparent 0);
  }
  @media (forced-colors: active) {
    :where([data-icesco-news] .icesco-placeholder) {
      border: 1px solid CanvasText;
    }
  }
  :where([data-icesco-news] button.icesco-image) {
    border: 1px dashed currentColor;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :where([data-icesco-news] .icesco-full summary) {
    cursor: pointer;
    padding-block: 0.6rem;
  }
  :where([data-icesco-news] .icesco-full img) {
    max-inline-size: 100%;
    block-size: auto;
  }
  :where([data-icesco-news] .icesco-languages) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    font-size: 0.875em;
  }
  :where([data-icesco-news] .icesco-languages a) {
    color: inherit;
    display: inline-block;
    padding-block: 0.3rem;
  }
  :where([data-icesco-news] .icesco-files) {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875em;
  }
  :where([data-icesco-news] .icesco-files li) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    overflow-wrap: anywhere;
  }
  :where([data-icesco-news] .icesco-player) {
    inline-size: 100%;
    max-inline-size: 30rem;
  }
  :where([data-icesco-news] .icesco-image + .icesco-body) {
    margin-block-start: 0.75rem;
  }
  :where([data-icesco-news] .icesco-body > * + *) {
    margin-block-start: 0.35rem;
  }
  :where([data-icesco-news] .icesco-list > li + li, [data-icesco-news] .icesco-headlines > li + li) {
    margin-block-start: var(--icesco-gap, 1rem);
    border-block-start: 1px solid var(--icesco-color-border, color-mix(in srgb, currentColor 25%, transparent));
    padding-block-start: var(--icesco-gap, 1rem);
  }
  :where([data-icesco-news] :focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  @container (min-inline-size: 34rem) {
    :where([data-icesco-news] .icesco-list .icesco-item:has(> .icesco-image)) {
      display: grid;
      grid-template-columns: 12rem minmax(0, 1fr);
      gap: 0.75rem;
    }
    :where([data-icesco-news] .icesco-list .icesco-image + .icesco-body) {
      margin-block-start: 0;
    }
    :where([data-icesco-news] .icesco-cards, [data-icesco-news] .icesco-magazine) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    :where([data-icesco-news] .icesco-magazine > li:first-child) {
      grid-column: 1 / -1;
    }
    :where([data-icesco-news] .icesco-magazine > li:first-child .icesco-title) {
      font-size: 1.5em;
    }
  }
  @container (min-inline-size: 54rem) {
    :where([data-icesco-news] .icesco-cards, [data-icesco-news] .icesco-magazine) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    :where([data-icesco-news] .icesco-magazine > li:first-child .icesco-item:has(> .icesco-image)) {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0.75rem;
    }
    :where([data-icesco-news] .icesco-magazine > li:first-child .icesco-image + .icesco-body) {
      margin-block-start: 0;
    }
  }
  @media print {
    :where([data-icesco-news] .icesco-items > li) {
      break-inside: avoid;
      content-visibility: visible;
    }
    :where([data-icesco-news] .icesco-title a)::after {
      content: ' (' attr(href) ')';
      font-size: 0.75em;
      font-weight: normal;
    }
  }
`;
