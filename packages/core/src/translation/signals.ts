import type { Canary } from './canary.js';
import { readTag, sameLanguage } from './page-languages.js';
import { proxyOriginal } from '../http/translate-proxy.js';

export type TranslationEngine =
  | 'google'
  | 'brave'
  | 'edge'
  | 'firefox'
  | 'safari'
  | 'yandex'
  | 'twp'
  | 'immersive-translate'
  | 'deepl'
  | 'weglot'
  | 'gtranslate'
  | 'unknown';

/** `certain`: a mark that only this engine sets. `likely`: the text changed with the language, the engine is inferred. */
export type Confidence = 'certain' | 'likely';

/** How a page can really be brought back to its original. */
export type Restoration =
  { readonly kind: 'google-cookie' } | { readonly kind: 'address'; readonly url: string };

/** What is known of the machine translation that the page is under. Absent fields are not known. */
export interface Translation {
  readonly engine: TranslationEngine;
  /** What was seen that says so, such as `html.translated-*`: for developers. */
  readonly mark: string;
  readonly confidence: Confidence;
  /** BCP 47 tag of the language translated from. */
  readonly source?: string;
  /** BCP 47 tag of the language translated into. */
  readonly target?: string;
  /** Absent where only the reader's browser can undo the translation. */
  readonly restore?: Restoration;
}

/** What the signals look at. */
export interface Evidence {
  readonly document: Document;
  /** The language that the page was written in, where known. */
  readonly authored?: string | undefined;
  /** A text of ours in that language, rendered in the light DOM, and its words as we wrote them. */
  readonly canary?: Canary | undefined;
}

interface Sighting {
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly restore?: Restoration | undefined;
  readonly confidence?: Confidence;
  readonly engine?: TranslationEngine;
}

/** One entry an engine: what it alone leaves on the page. Sources: docs/decisions/006-translation-signals.md. */
interface Signal {
  readonly engine: TranslationEngine;
  /** What it looks for. */
  readonly mark: string;
  see(evidence: Evidence): Sighting | undefined;
}

const htmlLanguage = ({ document }: Evidence): string | undefined => readTag(document.documentElement.lang);

/** The title, and our own text: a page's content may carry a translator's marks that an author pasted in. */
const ownMarks = ({ document, canary }: Evidence, selector: string): boolean =>
  !!document.head?.querySelector('title')?.matches(selector) ||
  !!canary?.element.matches(selector) ||
  !!canary?.element.querySelector(selector);

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

/** The text of ours reads otherwise than we wrote it, and still says something. */
const rewritten = ({ canary }: Evidence): boolean => {
  const text = canary?.element.textContent.trim();
  return !!text && text !== canary!.words;
};

const SIGNALS: readonly Signal[] = [
  {
    engine: 'google',
    mark: 'translate.goog',
    see(evidence) {
      const { document } = evidence;
      const original = proxyOriginal(document.URL);
      // Pages that change their own address lose the proxy's parameters: its mark in the head says the target too.
      const told = document.head?.querySelector<HTMLMetaElement>(
        'meta[http-equiv="X-Translated-To" i]',
      )?.content;
      return (
        original && {
          source: original.source,
          target: readTag(original.target) ?? readTag(told) ?? changedLanguage(evidence),
          restore: { kind: 'address', url: original.url },
        }
      );
    },
  },
  {
    engine: 'google',
    mark: 'html.translated-*',
    see(evidence) {
      const { document } = evidence;
      const { classList } = document.documentElement;
      if (!classList.contains('translated-ltr') && !classList.contains('translated-rtl')) return undefined;
      // `lang` becomes the target, but only where the page had one.
      const lang = changedLanguage(evidence);
      const cookie = googleCookie(document);
      // A cookie for another target was left behind by the site's widget: it says nothing of this translation.
      if (cookie.target && (!lang || sameLanguage(cookie.target, lang)))
        return { ...cookie, restore: { kind: 'google-cookie' } };
      // Brave runs Google's library with a service of its own behind it.
      const brave = document.defaultView && 'brave' in document.defaultView.navigator;
      return { target: lang, ...(brave && { engine: 'brave' as const }) };
    },
  },
  {
    engine: 'edge',
    mark: '_mst*',
    // It leaves `lang` alone, so that still names the language translated from.
    see: (evidence) =>
      ownMarks(evidence, '[_msttexthash],[_msthash],[_mstmutation],[_istranslated]')
        ? { source: htmlLanguage(evidence) }
        : undefined,
  },
  {
    engine: 'yandex',
    mark: 'ya-tr-span',
    see({ document, canary }) {
      // The heading tells where the translator was there before us.
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
    see({ document, canary }) {
      const shown = /^(dual|translation)$/.test(document.documentElement.getAttribute('imt-state') ?? '');
      return shown
        ? { target: readTag(canary?.element.querySelector('[lang]')?.getAttribute('lang')) }
        : undefined;
    },
  },
  {
    engine: 'deepl',
    mark: 'data-dl-translated',
    see(evidence) {
      const { document } = evidence;
      const marked =
        document.documentElement.matches('[data-dl-translated]') ||
        document.body?.matches('[data-dl-translated]');
      return marked || ownMarks(evidence, '[data-dl-translated]')
        ? { target: changedLanguage(evidence) }
        : undefined;
    },
  },
  {
    engine: 'weglot',
    mark: 'data-wg-translated',
    see(evidence) {
      const { document } = evidence;
      const mark =
        document.documentElement.getAttribute('data-wg-translated') ??
        document.body?.getAttribute('data-wg-translated');
      return mark === undefined || mark === null
        ? undefined
        : { target: readTag(mark) ?? htmlLanguage(evidence) };
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
      if (!/^sub_?(directory|domain)$/.test(String(settings?.url_structure)) || !lang) return undefined;
      const source = readTag(String(settings!.default_language));
      return source && !sameLanguage(source, lang) ? { source, target: lang } : undefined;
    },
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
  {
    engine: 'unknown',
    mark: 'rewritten text',
    see(evidence) {
      if (!rewritten(evidence)) return undefined;
      const agent = evidence.document.defaultView?.navigator.userAgent ?? '';
      const engine = /Firefox\//.test(agent)
        ? 'firefox'
        : /Version\/\S+ (Mobile\/\S+ )?Safari\//.test(agent)
          ? 'safari'
          : undefined;
      const changed = changedLanguage(evidence);
      // These two always set `lang`: if it did not change before our eyes, they had been there before us.
      const target = changed ?? (engine && htmlLanguage(evidence));
      return { engine: (target && engine) || 'unknown', target, confidence: 'likely' };
    },
  },
];

/** `html[lang]`, where it is not (or no longer) the authors'. */
function changedLanguage(evidence: Evidence): string | undefined {
  const lang = htmlLanguage(evidence);
  return lang && !(evidence.authored && sameLanguage(lang, evidence.authored)) ? lang : undefined;
}

/**
 * What machine translation the page is under, by the marks that it shows now.
 *
 * A changed `lang` alone is no evidence (a site's own language switch does that): it counts only together with a
 * rewritten canary.
 *
 * @returns `undefined` when nothing is certain enough to speak of.
 */
export function detectTranslation(evidence: Evidence): Translation | undefined {
  for (const signal of SIGNALS) {
    const seen = signal.see(evidence);
    if (!seen) continue;
    // Nothing is translated into its own language: then a translator had changed `lang` before it was read.
    const source = [seen.source, evidence.authored].find(
      (each) => each && !(seen.target && sameLanguage(each, seen.target)),
    );
    return {
      engine: seen.engine ?? signal.engine,
      mark: signal.mark,
      confidence: seen.confidence ?? 'certain',
      ...(source && { source }),
      ...(seen.target && { target: seen.target }),
      ...(seen.restore && { restore: seen.restore }),
    };
  }
  return undefined;
}
