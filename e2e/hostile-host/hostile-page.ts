import type { HostPage } from '../page-in-frame.js';

/**
 * What readers must still have.
 * - `works`: the news is readable, the question can be answered, the notice is silent
 * - `news`: the news is readable
 * - `form`: the question can be answered
 * - `fallback`: what the author put inside the tags stays readable, and nothing else is there
 * - `plain`: likewise, on a page where no script of ours ever runs
 * - `failed`: likewise, with a line that the news could not be loaded, and a way to try again
 */
export type Outcome = 'works' | 'news' | 'form' | 'fallback' | 'plain' | 'failed';

/** A page that does its worst. */
export interface HostilePage {
  readonly name: string;
  /** The whole document. */
  readonly html: string;
  readonly outcome: Outcome;
  /** Content-Security-Policy of the page. */
  readonly csp?: string;
  /** `text/html` by default. */
  readonly type?: string;
  /** In CSS pixels. */
  readonly width?: number;
  /** What the page does once it is loaded. */
  readonly act?: (page: HostPage) => unknown;
  /** What must hold beside the outcome. */
  readonly also?: (page: HostPage) => unknown;
  /** Items of news; 12 by default. */
  readonly items?: number;
  /** The page's origin is opaque: it reports by messages. */
  readonly opaque?: boolean;
  /** Scripts and style sheets that the page's own scripts add. */
  readonly ownScripts?: number;
  /** What the page itself throws. */
  readonly ownErrors?: RegExp;
  /** Whether the engine can have such a page at all; it is not counted where not. */
  readonly possible?: () => boolean;
}

const ORIGIN = location.origin;
export const at = (path: string): string => ORIGIN + path;

export const LOADER = `<script async src="${at('/cdn/autoload.js')}"></script>`;
export const FALLBACK = 'News of ICESCO';
export const news = (attributes = `src="${at('/feeds/news.en.json')}"`): string =>
  `<icesco-news-feed ${attributes}><a href="https://icesco.org/en/">${FALLBACK}</a></icesco-news-feed>`;
export const form = (attributes = ''): string =>
  `<icesco-feedback-rating endpoint="${at('/e2e/collect')}" ${attributes}><a href="/form">Your opinion</a></icesco-feedback-rating>`;
export const NOTICE = '<icesco-translate-notice></icesco-translate-notice>';
export const WIDGETS = NOTICE + news() + form();

interface Host {
  readonly doctype?: string;
  /** Attributes of the root. */
  readonly root?: string;
  readonly head?: string;
  /** A classic script that runs before ours. */
  readonly script?: string;
  readonly body?: string;
}

/** A host's document with the watch over it. */
export const host = ({
  doctype = '<!doctype html>',
  root = 'lang="en"',
  head = '',
  script = '',
  body = LOADER + WIDGETS,
}: Host): string =>
  `${doctype}<html ${root}><head><meta charset="utf-8"><title>Host</title><script src="${at('/e2e/hostile-host/page-monitor.js')}"></script>${head}${script && `<script>${script}</script>`}</head><body><p id="host">The host’s own text</p><script src="${at('/e2e/hostile-host/set-baseline.js')}"></script>${body}</body></html>`;

export const styled = (css: string, rest: Host = {}): string =>
  host({ ...rest, head: `<style>${css}</style>` });
export const scripted = (script: string, rest: Host = {}): string => host({ ...rest, script });
