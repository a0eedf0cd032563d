import { unsafeCSS } from 'lit';
import { cardStyles } from './news-feed.cards.styles.js';
import { printStyles } from './news-feed.print.styles.js';
import { placeholderStyles } from './news-feed.placeholder.styles.js';

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
  ${news} :is(li, .icesco-item, .icesco-body, .icesco-title, .icesco-category, .icesco-foot, .icesco-meta, .icesco-summary) {
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
    line-height: var(--_line_text);
  }
  /* News in Arabic script in the page of another. */
  ${news}:not(:lang(ar), :lang(fa), :lang(ur), :lang(ps)) .icesco-item:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps)) {
    --_line_text: 1.85;
    --_line_title: 1.7;
    font-size: 1.075em;
  }
  ${news} .icesco-body {
    display: flex;
    flex-direction: column;
    gap: var(--_space_2);
  }
  ${news} .icesco-category {
    align-self: start;
    padding: 0.15em 0.8em;
    border-radius: 2em;
    background: var(--_accent_soft);
    color: var(--_accent);
    font-size: var(--_size_xs);
    font-weight: 600;
    line-height: 1.5;
  }
  ${news} .icesco-title {
    color: inherit;
    font-size: var(--_size_l);
    font-weight: var(--_weight_title);
    line-height: var(--_line_title);
    text-wrap: pretty;
  }
  ${news} .icesco-title a {
    color: var(--_title);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  ${news} .icesco-title a:hover {
    text-decoration-thickness: 2px;
  }
  ${news} .icesco-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space_2);
    color: var(--_muted);
    font-size: var(--_size_xs);
    line-height: 1.5;
  }
  ${news} .icesco-meta {
    font-size: inherit;
    line-height: inherit;
  }
  ${news} .icesco-meta > * {
    display: inline-block;
    max-inline-size: 100%;
  }
  ${news} .icesco-meta > :not(:last-child)::after {
    content: '·';
    content: '·' / '';
    margin-inline: 0.45em;
  }
  ${news} .icesco-summary {
    color: var(--_muted);
    font-size: var(--_size_m);
    line-height: inherit;
  }
  ${news} .icesco-image {
    display: block;
    float: none;
    flex-shrink: 0;
    inline-size: var(--_image_width, 100%);
    block-size: auto;
    min-block-size: var(--_image_least, 0);
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    box-shadow: none;
    aspect-ratio: var(--_image_ratio, 16 / 9);
    object-fit: cover;
    object-position: 50% 35%;
    background-color: color-mix(in srgb, currentColor 6%, transparent);
  }
  ${news} .icesco-portrait {
    object-position: 50% 20%;
  }
  ${news} .icesco-small {
    object-fit: scale-down;
    object-position: 50% 50%;
    padding: var(--_space_3);
  }
  ${placeholderStyles(news)}
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
    gap: 6px;
  }
  ${news} .icesco-languages a {
    display: inline-block;
    min-inline-size: 24px;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 2em;
    color: inherit;
    line-height: 24px;
    text-align: center;
    text-decoration: none;
  }
  ${news} .icesco-languages a:hover {
    border-color: currentColor;
  }
  ${news} .icesco-files {
    display: grid;
    gap: var(--_space_1);
    font-size: var(--_size_s);
  }
  ${news} .icesco-files a {
    color: inherit;
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
  ${news} .icesco-share {
    font-size: var(--_size_xs);
  }
  ${news} .icesco-share summary {
    inline-size: fit-content;
    padding-block: var(--_space_2);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  ${news} .icesco-share ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space_1) var(--_space_4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ${news} .icesco-share :is(a, button) {
    display: inline-block;
    min-block-size: 24px;
    margin: 0;
    padding: var(--_space_1) 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  ${news} .icesco-list .icesco-image + .icesco-body {
    margin-block-start: var(--_space_3);
  }
  ${news} :is(.icesco-list, .icesco-headlines) > li + li {
    margin-block-start: var(--_gap);
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_gap);
  }
  ${news} .icesco-headlines > li + li {
    margin-block-start: calc(0.6 * var(--_gap));
    padding-block-start: calc(0.6 * var(--_gap));
  }
  ${news} .icesco-headlines .icesco-title {
    font-size: var(--_size_m);
  }
  ${news} :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  @container (min-inline-size: 34rem) {
    ${news} .icesco-list .icesco-item:has(> .icesco-image) {
      display: grid;
      grid-template-columns: 13rem minmax(0, 1fr);
      gap: calc(1.25 * var(--_space_4));
      align-items: start;
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
    ${news} .icesco-headlines .icesco-body > *,
    ${news} .icesco-headlines .icesco-languages {
      grid-column: 2;
    }
    ${news} .icesco-headlines .icesco-foot {
      display: contents;
    }
    ${news} .icesco-headlines .icesco-meta {
      grid-area: 1 / 1;
    }
  }
  ${cardStyles(news)}
  ${printStyles(news)}
`;

export const listStyles = unsafeCSS(sheet(ALWAYS));
export const inheritingListStyles = unsafeCSS(`@layer icesco {${sheet(UNLESS_STYLED)}}`);
