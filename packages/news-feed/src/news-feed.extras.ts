import { displayName, formatMessage, primarySubtag } from '@icesco/core/locale';
import { readingMinutes, type NewsItem } from '@icesco/core/news';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExtraMessages } from './news-feed.extra-message-list.js';
import { shows, type ItemOptions } from './news-feed.list.templates.js';
import ar from './messages/extras/ar.js';
import en from './messages/extras/en.js';
import fr from './messages/extras/fr.js';

const MESSAGES: Readonly<Record<string, ExtraMessages>> = { ar, en, fr };

/** Most authors or countries of one item that are named. */
const MAX_NAMES = 3;

function say(options: ItemOptions, key: keyof ExtraMessages, count = 0): string {
  const lang = primarySubtag(options.lang);
  const known = lang in MESSAGES ? lang : 'en';
  return formatMessage(MESSAGES[known]![key], { count }, known);
}

/** The fields of an item that are shown only where an author asks for them. */
export function extraFacts(item: NewsItem, options: ItemOptions): string[] {
  const { lang } = options;
  const names = item.authors.flatMap(({ name }) => name ?? []).slice(0, MAX_NAMES);
  const countries = item.countries.slice(0, MAX_NAMES).map((code) => displayName(code, lang, 'region'));
  const minutes = readingMinutes(item);
  return [
    shows(options, 'author') ? names.join(' · ') : '',
    shows(options, 'country') ? countries.join(' · ') : '',
    shows(options, 'reading-time') && minutes ? say(options, 'readingTime', minutes) : '',
  ].filter(Boolean);
}

/** The pages of each service that take an address and a title; they are opened by the reader alone. */
const SERVICES: Readonly<
  Record<string, readonly [name: string, url: (url: string, title: string) => string]>
> = {
  whatsapp: ['WhatsApp', (url, title) => `https://wa.me/?text=${title}%20${url}`],
  telegram: ['Telegram', (url, title) => `https://t.me/share/url?url=${url}&text=${title}`],
  x: ['X', (url, title) => `https://x.com/intent/post?url=${url}&text=${title}`],
  facebook: ['Facebook', (url) => `https://www.facebook.com/sharer/sharer.php?u=${url}`],
};

function shareLink(
  way: string,
  item: NewsItem,
  address: string,
  options: ItemOptions,
): TemplateResult | undefined {
  if (way === 'copy') {
    return html`<button type="button" data-copy=${address} data-copied=${say(options, 'copied')} data-failed=${say(options, 'copyFailed')} .textContent=${say(options, 'copy')}></button>`;
  }
  const [url, title] = [address, item.title.text].map(encodeURIComponent) as [string, string];
  if (way === 'email') {
    return html`<a href=${`mailto:?subject=${title}&body=${url}`} .textContent=${say(options, 'email')}></a>`;
  }
  const service = SERVICES[way];
  return service
    ? html`<a href=${service[1](url, title)} target="_blank" rel="noopener noreferrer" .textContent=${service[0]}></a>`
    : undefined;
}

/** Links to share an item, in a part that opens. Each way once, in the author's order. */
export function shareMenu(item: NewsItem, options: ItemOptions): TemplateResult | typeof nothing {
  if (!item.url) {
    return nothing;
  }
  const address = new URL(item.url, document.baseURI).href;
  const links = [...new Set(options.share.split(/\s+/))].flatMap(
    (way) => shareLink(way, item, address, options) ?? [],
  );
  return links.length
    ? html`<details class=${`icesco-share ${options.notranslate}`} translate=${options.translate} lang=${options.lang}><summary .textContent=${say(options, 'share')}></summary><ul role="list">${links.map((link) => html`<li>${link}</li>`)}</ul></details>`
    : nothing;
}

const SHOWN_MS = 4000;

/** Copies an address, and says on the button what became of it. */
export async function copyLink(button: HTMLElement): Promise<void> {
  const words = button.textContent;
  const { copy = '', copied = '', failed = '' } = button.dataset;
  // Announced as well: the focus is on the button.
  button.setAttribute('aria-live', 'polite');
  try {
    await navigator.clipboard.writeText(copy);
    button.textContent = copied;
  } catch {
    button.textContent = failed;
  }
  setTimeout(() => (button.textContent = words), SHOWN_MS);
}
