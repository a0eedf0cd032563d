import { likelyFormat } from '@icesco/core/news';
import { asksOwnHost, newsOrigins } from './addresses.js';
import { foreignOrigin } from './choices.js';
import type { Lang } from './fallback.js';
import type { Choices } from './fields.js';
import { writeMarkup, type Markup } from './markup.js';
import { WIDGETS, chosenWidgets, wholeMarkup } from './widgets.js';

/** What the files are: their version, the hash of each by name, and what each use of a widget needs. */
export interface Files {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
  /** `preload.json` of the browser files. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
}

export const filesAddress = (choices: Choices, { version }: Files): string =>
  (choices.files || `/icesco/${version}/`).replace(/\/*$/, '/');

function scripts(choices: Choices, files: Files): Markup[] {
  const widgets = chosenWidgets(choices);
  const modules = widgets.length === WIDGETS.length ? ['all.js'] : widgets.map(({ file }) => file);
  const names = choices.way === 'loader' ? ['autoload.js'] : modules;
  const address = filesAddress(choices, files);
  return names.map((name) => ({
    tag: 'script',
    attributes: {
      ...(choices.way === 'loader' ? { async: true as const } : { type: 'module' }),
      src: address + name,
      ...(files.integrity[name] && { integrity: files.integrity[name] }),
      // Hashes of another host's files are compared only where that host lets them be read.
      ...(foreignOrigin(address) && { crossorigin: 'anonymous' }),
    },
  }));
}

/**
 * The lines for the page: an early connection to the news, the script, the widgets with their fallback
 * content.
 */
export async function pageLines(choices: Choices, files: Files, pageLang: Lang): Promise<string> {
  if (!chosenWidgets(choices).length) {
    return '';
  }
  const connections = choices.news
    ? newsOrigins(choices)
        .slice(0, 1)
        .map((href): Markup => ({
          tag: 'link',
          attributes: { rel: 'preconnect', href, crossorigin: 'anonymous' },
        }))
    : [];
  return [...connections, ...scripts(choices, files), ...(await wholeMarkup(choices, pageLang))]
    .map(writeMarkup)
    .join('\n');
}

/** For the head of a page with news at its top: its files are requested before the loader has arrived. */
export function preloadLines(choices: Choices, files: Files, pageLang: Lang): string {
  if (!choices.news || choices.way !== 'loader') {
    return '';
  }
  const needs = [
    '',
    choices.lang || pageLang,
    likelyFormat(choices['news.src'], choices['news.source']),
    ...(choices['news.search'] || choices['news.facets'] ? ['search'] : []),
    ...(choices['news.facets'] || choices['news.country'] ? ['facets'] : []),
  ];
  const chunks = needs.flatMap((need) => files.preload[`news-feed${need && ` ${need}`}`] ?? []);
  const address = filesAddress(choices, files);
  return ['news-feed.js', ...chunks]
    .map((name) => ({
      tag: 'link',
      attributes: {
        rel: 'modulepreload',
        href: address + name,
        ...(files.integrity[name] && { integrity: files.integrity[name] }),
      },
    }))
    .map(writeMarkup)
    .join('\n');
}

/**
 * What the question reserves for itself once it is defined (`feedback-rating.placeholder.styles.ts`), in rem:
 * on wide and on narrow pages.
 */
function ratingPlace(choices: Choices): string[] {
  const hasComment = choices['rating.comment'] === 'optional' || choices['rating.follow-up'] === 'on';
  const withoutComment = choices['rating.labels'] === 'full' ? [16.5, 30.5] : [15.25, 15.25];
  const [wide, narrow] = hasComment ? [26, 32] : withoutComment;
  const place = `icesco-feedback-rating:not(:defined) {\n  display: block;\n  min-block-size: ${wide}rem;\n}`;
  return narrow === wide
    ? [place]
    : [
        place,
        `@media (max-width: 40rem) {\n  icesco-feedback-rating:not(:defined) {\n    min-block-size: ${narrow}rem;\n  }\n}`,
      ];
}

/** The rules for the site's style sheet: the reserved place, so that nothing moves, and the colour. */
export function styleLines(choices: Choices): string {
  const rules: string[] = [];
  if (choices['own-colour']) {
    rules.push(
      `${chosenWidgets(choices)
        .map(({ tag }) => tag)
        .join(', ')} {\n  --icesco-color-accent: ${choices.accent};\n}`,
    );
  }
  if (choices.news) {
    rules.push('icesco-news-feed:not(:defined) {\n  display: block;\n  min-block-size: 60rem;\n}');
  }
  if (choices.rating && choices['rating.mode'] === 'inline') {
    rules.push(...ratingPlace(choices));
  }
  return chosenWidgets(choices).length ? rules.join('\n') : '';
}

/** What the page's Content-Security-Policy must allow; the widgets need nothing else of it. */
export function policyLines(choices: Choices, files: Files): string {
  const widgets = chosenWidgets(choices);
  if (!widgets.length) {
    return '';
  }
  const endpoint = foreignOrigin(choices['rating.endpoint']);
  const answers = choices.rating && endpoint ? [endpoint] : [];
  const connect = [
    ...new Set([
      ...(asksOwnHost(choices) ? ["'self'"] : []),
      ...(choices.news ? newsOrigins(choices) : []),
      ...answers,
    ]),
  ];
  return [
    `script-src ${foreignOrigin(filesAddress(choices, files)) ?? "'self'"}`,
    connect.length && `connect-src ${connect.join(' ')}`,
    choices.news && choices['news.images'] !== 'off' && "img-src 'self' https:",
    choices.rating && `form-action ${answers[0] ?? "'self'"}`,
  ]
    .filter(Boolean)
    .join(';\n');
}
