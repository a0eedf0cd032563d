import { unsafeCSS } from 'lit';
import { cardStyles } from './news-feed.cards.styles.js';

/**
 * For the light children: adopted by the page, and scoped by an attribute of ours so that nothing else is
 * touched. Pages style every list, heading and image of an article, by ids too: the id in `:is()`, which no
 * element has, makes these rules win. Custom properties still reach them.
 */
const ALWAYS = ":is([data-icesco-news]:not([data-icesco-news='inherit']), #_#_)";

/** For `inherit-styles`. In a layer: every rule of the page that is in none wins, however general it is. */
const UNLESS_STYLED = "[data-icesco-news='inherit']";

/** A plain string: Lit joins the parts of `css` by `Array.prototype.reduce`, which old libraries replace. */
const sheet = (news: string): string => `
  ${news} {
    container-type: inline-size;
  }
  ${news}:not([hidden]) {
    display: block;
  }
  /* What themes give to every list, heading, link and image. */
  ${news} :is(.icesco-items, .icesco-languages, .icesco-files) {
    list-style: none;
    margin: 0;
    padding: 0;
    max-inline-size: none;
  }
  ${news} :is(li, .icesco-item, .icesco-body, .icesco-title, .icesco-meta, .icesco-summary) {
    list-style: none;
    float: none;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
  }
  ${news} li::before,
  ${news} li::after {
    content: none;
  }
  ${news} :is(.icesco-title a, .icesco-languages a, time) {
    border: 0;
    background: none;
    box-shadow: none;
    padding: 0;
    text-transform: none;
    letter-spacing: normal;
  }
  ${news} .icesco-items > li {
    position: static;
  }
  ${news} .icesco-items:not(.icesco-headlines) > li:nth-child(n + 20) {
    content-visibility: auto;
    contain-intrinsic-size: auto 12rem;
  }
  ${news} .icesco-item {
    overflow-wrap: anywhere;
    text-align: start;
    font-size: 1em;
    line-height: 1.55;
  }
  ${news} .icesco-item:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps)) {
    line-height: 1.8;
  }
  ${news} .icesco-title {
    color: inherit;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: pretty;
  }
  ${news} .icesco-title:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps)) {
    font-size: 1.1875em;
    line-height: 1.6;
  }
  ${news} .icesco-title a {
    color: var(--icesco-color-accent, inherit);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  ${news} .icesco-title a:hover {
    text-decoration-thickness: 2px;
  }
  ${news} .icesco-meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    font-size: 0.875em;
  }
  ${news} .icesco-summary {
    font-size: 1em;
    line-height: inherit;
  }
  ${news} .icesco-image {
    display: block;
    float: none;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--icesco-radius, 0.5rem);
    box-shadow: none;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    object-position: 50% 30%;
    background-color: color-mix(in srgb, currentColor 8%, transparent);
  }
  /* Hills and a sun. */
  ${news} .icesco-placeholder {
    background-image:
      radial-gradient(circle at 68% 32%, color-mix(in srgb, currentColor 25%, transparent) 7%, transparent 7.5%),
      conic-gradient(from 135deg at 38% 42%, color-mix(in srgb, currentColor 25%, transparent) 90deg, transparent 0);
  }
  @media (forced-colors: active) {
    ${news} .icesco-placeholder {
      border: 1px solid CanvasText;
    }
  }
  ${news} button.icesco-image {
    border: 1px dashed currentColor;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  ${news} .icesco-full summary {
    cursor: pointer;
    padding-block: 0.6rem;
  }
  ${news} .icesco-full img {
    max-inline-size: 100%;
    block-size: auto;
  }
  ${news} .icesco-languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    font-size: 0.8125em;
  }
  ${news} .icesco-languages a {
    display: inline-block;
    min-inline-size: 1.5rem;
    padding: 0.1rem 0.7rem;
    border: 1px solid var(--icesco-color-border, color-mix(in srgb, currentColor 30%, transparent));
    border-radius: 1rem;
    color: inherit;
    line-height: 1.5rem;
    text-align: center;
    text-decoration: none;
  }
  ${news} .icesco-languages a:hover {
    border-color: currentColor;
  }
  ${news} .icesco-files {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875em;
  }
  ${news} .icesco-files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    overflow-wrap: anywhere;
  }
  ${news} .icesco-player {
    inline-size: 100%;
    max-inline-size: 30rem;
  }
  ${news} .icesco-image + .icesco-body {
    margin-block-start: 0.75rem;
  }
  ${news} .icesco-body > * + * {
    margin-block-start: 0.5rem;
  }
  ${news} :is(.icesco-list, .icesco-headlines) > li + li {
    margin-block-start: var(--icesco-gap, 1rem);
    border-block-start: 1px solid var(--icesco-color-border, color-mix(in srgb, currentColor 20%, transparent));
    padding-block-start: var(--icesco-gap, 1rem);
  }
  ${news} .icesco-headlines > li + li {
    margin-block-start: calc(0.6 * var(--icesco-gap, 1rem));
    padding-block-start: calc(0.6 * var(--icesco-gap, 1rem));
  }
  ${news} .icesco-headlines .icesco-title {
    font-size: 1em;
  }
  ${news} :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  @container (min-inline-size: 34rem) {
    ${news} .icesco-list .icesco-item:has(> .icesco-image) {
      display: grid;
      grid-template-columns: 12rem minmax(0, 1fr);
      gap: 1rem;
    }
    ${news} .icesco-list .icesco-image + .icesco-body {
      margin-block-start: 0;
    }
    ${news} .icesco-headlines .icesco-body {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 0.375rem 1rem;
      align-items: baseline;
    }
    ${news} .icesco-headlines .icesco-body > * {
      grid-column: 2;
      margin: 0;
    }
    ${news} .icesco-headlines .icesco-meta {
      grid-area: 1 / 1;
    }
  }
  ${cardStyles(news)}
  @media print {
    ${news} .icesco-items > li {
      break-inside: avoid;
      content-visibility: visible;
    }
    ${news} .icesco-list .icesco-title a::after {
      content: ' (' attr(href) ')';
      font-size: 0.75em;
      font-weight: normal;
    }
  }
`;

export const listStyles = unsafeCSS(sheet(ALWAYS));
export const inheritingListStyles = unsafeCSS(`@layer icesco {${sheet(UNLESS_STYLED)}}`);
