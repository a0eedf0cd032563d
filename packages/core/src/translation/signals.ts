import { readTag, sameLanguage } from './page-languages.js';
import { proxyOriginal } from './translate-proxy.js';

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
export type Restoration = { readonly kind: 'google-cookie' } | { readonly kind: 'address'; readonly url: string };

/** What is known of the machine translation that the page is under. Absent fields are not known. */
export interface Translation {
  readonly engine: TranslationEngine;
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
  readonly canary?: { readonly element: Element; readonly words: string } | undefined;
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
  see(evidence: Evidence): Sighting | undefined;
}

const htmlLanguage = ({ document }: Evidence): string | undefined => readTag(document.documentElement.lang);

/** The title, and our own text: a page's content may carry a translator's marks that an author pasted in. */
const ownMarks = ({ document, canary }: Evidence, selector: string): boolean =>
  !!document.querySelector('title')?.matches(selector) || !!canary?.element.matches(selector) || !!canary?.element.querySelector(selector);

/** The Google widget's choice, `/source/target`. Reading cookies throws in a sandboxed frame. */
function googleCookie(document: Document): { source?: string | undefined; target?: string | undefined } {
  try {
    const [, source, target] = /(?:^|;\s*)googtrans=\/([\w-]*)\/([\w-]+)/.exec(decodeURIComponent(document.cookie)) ?? [];
    return { source: source === 'auto' ? undefined : readTag(source), target: readTag(target) };
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
    see({ document }) {
      const original = proxyOriginal(document.URL);
      return original && { source: original.source, target: original.target, restore: { kind: 'address', url: original.url } };
    },
  },
  {
    engine: 'google',
    see(evidence) {
      const { document } = evidence;
      const { classList } = document.documentElement;
      if (!classList.contains('translated-ltr') && !classList.contains('translated-rtl')) return undefined;
      const cookie = googleCookie(document);
      const lang = htmlLanguage(evidence);
      // `lang` becomes the target, but only where the page had one.
      const target = lang && lang !== evidence.authored ? lang : (cookie.target ?? lang);
      // Brave runs Google's library with a service of its own behind it.
      const brave = document.defaultView && 'brave' in document.defaultView.navigator;
      return { ...cookie, target, ...(brave && { engine: 'brave' as const }), ...(cookie.target && { restore: { kind: 'google-cookie' } as const }) };
    },
  },
  { engine: 'edge', see: (evidence) => (ownMarks(evidence, '[_msttexthash],[_istranslated]') ? {} : undefined) },
  {
    engine: 'yandex',
    see({ document }) {
      const mark = document.querySelector('ya-tr-span');
      return mark ? { source: readTag(mark.getAttribute('data-source-lang')), target: readTag(mark.getAttribute('data-target-lang')) } : undefined;
    },
  },
  {
    engine: 'immersive-translate',
    see: (evidence) => (/^(dual|translation)$/.test(evidence.document.documentElement.getAttribute('imt-state') ?? '') ? {} : undefined),
  },
  {
    engine: 'deepl',
    see(evidence) {
      const { document } = evidence;
      const marked = document.documentElement.matches('[data-dl-translated]') || document.body?.matches('[data-dl-translated]');
      return marked || ownMarks(evidence, '[data-dl-translated]') ? { target: changedLanguage(evidence) } : undefined;
    },
  },
  {
    engine: 'weglot',
    see(evidence) {
      const { document } = evidence;
      const mark = document.documentElement.getAttribute('data-wg-translated') ?? document.body?.getAttribute('data-wg-translated');
      return mark === undefined || mark === null ? undefined : { target: readTag(mark) ?? htmlLanguage(evidence) };
    },
  },
  {
    engine: 'gtranslate',
    see(evidence) {
      const view = evidence.document.defaultView as (Window & { gtranslateSettings?: { url_structure?: unknown; default_language?: unknown } }) | null;
      const settings = view?.gtranslateSettings;
      const lang = htmlLanguage(evidence);
      // The paid service translates on the server, at addresses of its own.
      if (!/^sub_?(directory|domain)$/.test(String(settings?.url_structure)) || !lang) return undefined;
      const source = readTag(String(settings?.default_language));
      return source && !sameLanguage(source, lang) ? { source, target: lang } : undefined;
    },
  },
  {
    engine: 'twp',
    see: (evidence) => {
      // One `font`, where Google nests two; looked for in our own text alone.
      const mark = evidence.canary?.element.querySelector('font');
      return mark && !mark.querySelector('font') && mark.parentElement?.tagName !== 'FONT' && rewritten(evidence) ? {} : undefined;
    },
  },
  {
    engine: 'unknown',
    see(evidence) {
      if (!rewritten(evidence)) return undefined;
      const target = changedLanguage(evidence);
      const agent = evidence.document.defaultView?.navigator.userAgent ?? '';
      const engine = !target ? 'unknown' : /Firefox\//.test(agent) ? 'firefox' : /^((?!Chrom|Android).)*Safari\//.test(agent) ? 'safari' : 'unknown';
      return { engine, target, confidence: 'likely' };
    },
  },
];

/** `html[lang]`, where it is no longer the authors'. */
function changedLanguage(evidence: Evidence): string | undefined {
  const lang = htmlLanguage(evidence);
  return lang && evidence.authored && !sameLanguage(lang, evidence.authored) ? lang : undefined;
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
    const source = seen.source ?? evidence.authored;
    return {
      engine: seen.engine ?? signal.engine,
      confidence: seen.confidence ?? 'certain',
      ...(source && { source }),
      ...(seen.target && { target: seen.target }),
      ...(seen.restore && { restore: seen.restore }),
    };
  }
  return undefined;
}
