import { changedLanguage, htmlLanguage, inCanary, rewritten } from './evidence.js';
import { readTag, sameLanguage } from './page-languages.js';
import type { Evidence, Signal } from './translation-state.js';

/** DeepL also marks what it has not translated. */
const DEEPL = '[data-dl-translated]:not([data-dl-translated="false"])';
const EDGE = '[_msttexthash],[_msthash],[_mstmutation],[_istranslated]';
/** Marks that prove a translation where they stand in our own text. */
export const PROOF = `${DEEPL},${EDGE},ya-tr-span`;

/**
 * On the title, or in our own text: a page's content may carry a translator's marks that an author pasted in.
 */
function ownMark(evidence: Evidence, selector: string): Element | null {
  const title = evidence.document.head?.querySelector('title');
  return title?.matches(selector) ? title : inCanary(evidence, selector);
}

/** The Google widget's choice, `/source/target`. Reading cookies throws in a sandboxed frame. */
function googleCookie(document: Document): { source?: string | undefined; target?: string | undefined } {
  try {
    const [, source, target] =
      /(?:^|;\s*)googtrans=(?:\/|%2f)([\w-]*)(?:\/|%2f)([\w-]+)/i.exec(document.cookie) ?? [];
    // `auto`, which may stand for the source, is no tag.
    return { source: readTag(source), target: readTag(target) };
  } catch {
    return {};
  }
}

/** Translators in the browser: extensions, the browser's own, and scripts of the page. */
export const BROWSER_SIGNALS: readonly Signal[] = [
  {
    engine: 'google',
    mark: 'html.translated-*',
    see(evidence) {
      const { document } = evidence;
      const { classList } = document.documentElement;
      if (!classList.contains('translated-ltr') && !classList.contains('translated-rtl')) {
        return undefined;
      }
      // `lang` becomes the target, but only where the page had one.
      const lang = changedLanguage(evidence);
      const cookie = googleCookie(document);
      // A cookie for another target was left behind by the site's widget: it says nothing of this
      // translation.
      if (cookie.target && (!lang || sameLanguage(cookie.target, lang))) {
        return { ...cookie, restore: { kind: 'google-cookie' } };
      }
      // Brave runs Google's library with a service of its own behind it.
      const brave = document.defaultView && 'brave' in document.defaultView.navigator;
      return { target: lang, ...(brave && { engine: 'brave' as const }) };
    },
  },
  {
    engine: 'edge',
    mark: '_mst*',
    // It leaves `lang` alone, so that still names the language translated from.
    see: (evidence) => (ownMark(evidence, EDGE) ? { source: htmlLanguage(evidence) } : undefined),
  },
  {
    engine: 'yandex',
    mark: 'ya-tr-span',
    see({ document, canary }) {
      // The heading is evidence where the translator was there first.
      const mark =
        canary?.element.querySelector('ya-tr-span') ??
        document.querySelector('h1')?.querySelector('ya-tr-span');
      return mark
        ? {
            source: readTag(mark.getAttribute('data-source-lang')),
            target: readTag(mark.getAttribute('data-target-lang')),
          }
        : undefined;
    },
  },
  {
    engine: 'immersive-translate',
    mark: 'imt-state',
    see(evidence) {
      const { documentElement } = evidence.document;
      const shown =
        /^(dual|translation)$/.test(documentElement.getAttribute('imt-state') ?? '') ||
        documentElement.matches('[data-imt-translation-only="1"]') ||
        (inCanary(evidence, '[data-imt-p],[data-imt-translation-only="1"]') && rewritten(evidence));
      return shown
        ? { target: readTag(evidence.canary?.element.querySelector('[lang]')?.getAttribute('lang')) }
        : undefined;
    },
  },
  {
    engine: 'deepl',
    mark: 'data-dl-translated',
    see(evidence) {
      const { documentElement, body } = evidence.document;
      const marked = [documentElement, body].find((each) => each?.matches(DEEPL)) ?? ownMark(evidence, DEEPL);
      const tag = (name: string): string | undefined =>
        readTag(marked?.closest(`[${name}]`)?.getAttribute(name));
      return marked
        ? {
            source: tag('data-dl-source-lang'),
            target: tag('data-dl-target-lang') ?? changedLanguage(evidence),
          }
        : undefined;
    },
  },
  {
    engine: 'kiss-translator',
    mark: '.kiss-translator-*',
    see: (evidence) =>
      inCanary(evidence, '[class*="kiss-translator-"],kiss-translator') && rewritten(evidence)
        ? { target: readTag(evidence.canary?.element.querySelector('[lang]')?.getAttribute('lang')) }
        : undefined,
  },
  {
    engine: 'read-frog',
    mark: '.read-frog-*',
    see: (evidence) =>
      inCanary(evidence, '[class*="read-frog-translated"]') && rewritten(evidence)
        ? { target: readTag(evidence.canary?.element.querySelector('[lang]')?.getAttribute('lang')) }
        : undefined,
  },
  {
    engine: 'conveythis',
    mark: '#conveythis-wrapper-main',
    // Its own button is there on an untranslated page as well.
    see: (evidence) =>
      rewritten(evidence) &&
      evidence.document.querySelector('#conveythis-wrapper-main,[class*="conveythis-"]')
        ? { target: changedLanguage(evidence) }
        : undefined,
  },
  {
    engine: 'twp',
    mark: 'font',
    see(evidence) {
      // One `font`, where Google nests two; looked for in our own text alone.
      const marks = evidence.canary?.element.querySelectorAll('font[style*="vertical-align"]');
      return marks?.length && rewritten(evidence) && ![...marks].some((mark) => mark.querySelector('font'))
        ? {}
        : undefined;
    },
  },
];
