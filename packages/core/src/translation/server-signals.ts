import { changedLanguage, htmlLanguage, jsonOf } from './evidence.js';
import { declaredByPage } from './declared.js';
import { readTag, sameLanguage } from './page-languages.js';
import { kagiOriginal, proxyOriginal } from '../http/translate-proxy.js';
import type { Signal } from './translation-state.js';

/** Sites that show a page translated, under an address of their own. */
export const PROXY_SIGNALS: readonly Signal[] = [
  {
    engine: 'google',
    mark: 'translate.goog',
    see(evidence) {
      const { document } = evidence;
      const original = proxyOriginal(document.URL);
      // Pages that change their own address lose the proxy's parameters: its mark in the head says the target
      // too.
      const written = document.head?.querySelector<HTMLMetaElement>(
        'meta[http-equiv="X-Translated-To" i]',
      )?.content;
      return (
        original && {
          source: readTag(original.source),
          target: readTag(original.target) ?? readTag(written) ?? changedLanguage(evidence),
          restore: { kind: 'address', url: original.url },
        }
      );
    },
  },
  {
    engine: 'kagi',
    mark: 'translate.kagi.com',
    see({ document }) {
      const original = kagiOriginal(document.URL);
      return (
        original && { target: readTag(original.target), restore: { kind: 'address', url: original.url } }
      );
    },
  },
];

/** Services and plugins that send the page already translated, and what the page says of itself. */
export const SERVER_SIGNALS: readonly Signal[] = [
  {
    engine: 'declared',
    mark: 'translated-by',
    see: ({ document }) => declaredByPage(document),
  },
  {
    engine: 'linguise',
    mark: 'script#linguise-extra-metadata',
    see(evidence) {
      const source = readTag(String(jsonOf(evidence.document, 'script#linguise-extra-metadata')['language']));
      const target = htmlLanguage(evidence);
      return source && target && !sameLanguage(source, target) ? { source, target } : undefined;
    },
  },
  {
    engine: 'unknown',
    mark: 'lang="…-x-mtfrom-…"',
    // Required of pages that show the results of Google Cloud Translation; others may write it too.
    see({ document }) {
      const [, target, source] = /^(.+)-x-mtfrom-(.+)$/i.exec(document.documentElement.lang) ?? [];
      return target ? { source: readTag(source), target: readTag(target) } : undefined;
    },
  },
  {
    engine: 'weglot',
    mark: 'data-wg-translated',
    see(evidence) {
      const { document, authored } = evidence;
      const mark = [document.documentElement, document.body]
        .map((each) => each?.getAttribute('data-wg-translated'))
        .find((each) => typeof each === 'string');
      const target = readTag(mark) ?? htmlLanguage(evidence);
      const source = readTag(String(jsonOf(document, 'script#weglot-data')['language_from'])) ?? authored;
      // The page's own language may have the mark as well.
      return mark !== undefined && source && target && !sameLanguage(source, target)
        ? { source, target }
        : undefined;
    },
  },
  {
    engine: 'gtranslate',
    mark: 'gtranslateSettings',
    see(evidence) {
      const view = evidence.document.defaultView as
        (Window & { gtranslateSettings?: { url_structure?: unknown; default_language?: unknown } }) | null;
      const settings = view?.gtranslateSettings;
      const lang = htmlLanguage(evidence);
      // The paid service translates on the server, at addresses of its own.
      if (!/^sub_?(directory|domain)$/.test(String(settings?.url_structure)) || !lang) {
        return undefined;
      }
      const source = readTag(String(settings!.default_language));
      return source && !sameLanguage(source, lang) ? { source, target: lang } : undefined;
    },
  },
];
