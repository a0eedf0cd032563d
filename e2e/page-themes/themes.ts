/**
 * Style sheets of our own in the shape of common themes and frameworks: the selectors and properties that
 * reach into an article of the page, and so into news that stands in it.
 */
export interface PageTheme {
  readonly name: string;
  readonly css: string;
  /** The page around the news. */
  readonly around: (news: string) => string;
}

const entry = (news: string): string =>
  `<div id="page"><div id="main"><div id="content" class="site-content"><article class="post hentry"><div class="entry-content">${news}</div></article></div></div></div>`;

export const THEMES: readonly PageTheme[] = [
  {
    name: 'a classic WordPress theme that styles by id',
    around: entry,
    css: `#content ul { list-style: square; margin: 0 0 18px 1.5em; padding: 0; } #content ul li { margin-bottom: 6px; }
      #content h2, #content h3 { font: normal 40px/1.1 Georgia, serif; margin: 0 0 20px; color: #000; letter-spacing: -0.5px; }
      #content .entry-content a { color: #06c; text-decoration: underline; border-bottom: 1px solid; }
      #content img { margin: 0 0 24px; max-width: 640px; border: 4px solid #eee; padding: 6px; } #content p { margin-bottom: 18px; }
      #content time { text-transform: uppercase; letter-spacing: 2px; }`,
  },
  {
    name: 'a classic WordPress theme that styles the content of entries',
    around: entry,
    css: `.entry-content ul, .comment-content ul { list-style: disc outside; margin: 16px 0; line-height: 1.7; } .entry-content li { margin: 0 0 0 36px; }
      .entry-content h3 { margin: 24px 0; font-size: 32px; line-height: 1.8; text-transform: uppercase; } .entry-content img { box-shadow: 0 1px 4px rgb(0 0 0 / 40%); border-radius: 3px; }
      .entry-content article { padding: 20px; border-bottom: 4px double #ededed; } .entry-content a:visited { color: #9f9f9f; }`,
  },
  {
    name: 'a WordPress theme that draws its bullets',
    around: entry,
    css: `.entry-content ul { padding-left: 50px; } .entry-content ul > li { list-style: none; position: relative; } .entry-content ul > li::before { content: '—'; position: absolute; left: -28px; }
      .entry-content > * { max-width: 580px; margin-left: auto; margin-right: auto; } .entry-content h3 { font-size: 2.8rem; font-weight: 800; margin: 6rem 0 3rem; letter-spacing: -0.04em; }
      .entry-content a { box-shadow: inset 0 -1px 0 #0f0f0f; transition: all 80ms; }`,
  },
  {
    name: 'a block theme',
    around: (news) =>
      `<div class="wp-site-blocks"><main><div class="entry-content is-layout-constrained">${news}</div></main></div>`,
    css: `:where(.is-layout-constrained) > :where(:not(.alignleft)) { max-width: 650px; margin-left: auto; margin-right: auto; } .wp-site-blocks > main :is(ul, ol) { padding: 0 0 0 2rem; }
      .wp-site-blocks h3 { font-size: clamp(1.6rem, 3vw, 2.4rem); } .wp-site-blocks a:where(:not(.button)) { color: #111; text-decoration: underline; }`,
  },
  {
    name: 'Bootstrap 3',
    around: (news) =>
      `<div class="container"><div class="row"><div class="col-md-8">${news}</div></div></div>`,
    css: `* { box-sizing: border-box; } body { font: 14px/1.43 Helvetica, Arial, sans-serif; } ul, ol { margin-top: 0; margin-bottom: 10px; } h3 { margin: 20px 0 10px; font-size: 24px; font-weight: 500; line-height: 1.1; }
      a { color: #337ab7; text-decoration: none; } a:hover { text-decoration: underline; } img { vertical-align: middle; border: 0; } p { margin: 0 0 10px; } summary { display: block; }`,
  },
  {
    name: 'Bootstrap 5',
    around: (news) =>
      `<main class="container"><div class="row"><div class="col-lg-9">${news}</div></div></main>`,
    css: `*, ::before, ::after { box-sizing: border-box; } ol, ul { padding-left: 2rem; margin-bottom: 1rem; } h3 { margin: 0 0 0.5rem; font-size: calc(1.3rem + 0.6vw); font-weight: 500; line-height: 1.2; }
      img, svg { vertical-align: middle; } .row > * { flex-shrink: 0; width: 100%; max-width: 100%; }`,
  },
  {
    name: 'Bulma',
    around: (news) =>
      `<section class="section"><div class="container"><div class="content">${news}</div></div></section>`,
    css: `.content ul { list-style: disc outside; margin-inline-start: 2em; margin-top: 1em; } .content li + li { margin-top: 0.25em; } .content h3 { font-size: 1.5em; margin-bottom: 0.6666em; color: #363636; }
      .content h3:not(:first-child) { margin-top: 1.3333em; } .content p:not(:last-child) { margin-bottom: 1em; } .content figure { margin: 2em; text-align: center; } img { height: auto; max-width: 100%; }`,
  },
  {
    name: 'Tailwind with its preflight and typography',
    around: (news) => `<main class="mx-auto"><div class="prose">${news}</div></main>`,
    css: `*, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0; } h1, h2, h3 { font-size: inherit; font-weight: inherit; } ol, ul { list-style: none; } img { display: block; max-width: 100%; height: auto; } a { color: inherit; text-decoration: inherit; }
      .prose :where(ul):not(:where([class~="not-prose"] *)) { list-style-type: disc; margin: 1.25em 0; padding-inline-start: 1.625em; } .prose :where(h3):not(:where([class~="not-prose"] *)) { font-size: 1.25em; margin: 1.6em 0 0.6em; } .prose :where(img):not(:where([class~="not-prose"] *)) { margin: 2em 0; }`,
  },
  {
    name: 'Drupal',
    around: (news) =>
      `<div class="layout-content"><div class="region region-content"><div class="node__content"><div class="field text-formatted">${news}</div></div></div></div>`,
    css: `.text-formatted ul, .node__content ul { margin: 0.25em 0 0.25em 1.5em; padding: 0; list-style: disc; } .region-content ul li { padding: 0.2em 0.2em 0 0; } .node__content h3 { font-size: 2rem; margin: 2.25rem 0; } .field a { border-bottom: 1px dotted; background: #eef; }`,
  },
  {
    name: 'Joomla',
    around: (news) =>
      `<div class="site-grid"><div class="container-component"><div class="com-content-article item-page">${news}</div></div></div>`,
    css: `.item-page ul { padding-left: 2rem; list-style: circle; } .item-page li { margin: 5px 0; } .item-page h3 { font-size: 1.75rem; border-bottom: 1px solid #ddd; padding-bottom: 8px; } .item-page img { float: left; margin: 0 20px 10px 0; max-width: 50%; }`,
  },
  {
    name: 'Moodle',
    around: (news) =>
      `<div id="page-wrapper"><div id="region-main"><div class="no-overflow generalbox">${news}</div></div></div>`,
    css: `#region-main ul { padding-left: 2rem; margin-bottom: 1rem; list-style: disc; } #region-main h3 { font-size: 1.640625rem; font-weight: 300; margin-bottom: 0.5rem; } #region-main a { text-decoration: underline; color: #0f6cbf; } #region-main img { max-width: 100%; padding: 5px; }`,
  },
];
