import type { Canary } from './canary.js';

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
  | 'kiss-translator'
  | 'read-frog'
  | 'kagi'
  | 'weglot'
  | 'gtranslate'
  | 'linguise'
  | 'conveythis'
  | 'declared'
  | 'unknown';

/**
 * `certain`: a mark that only this engine sets. `likely`: the text changed with the language, the engine is
 * inferred.
 */
export type Confidence = 'certain' | 'likely';

/** How a page can really be brought back to its original. */
export type Restoration =
  { readonly kind: 'google-cookie' } | { readonly kind: 'address'; readonly url: string };

/** What is known of the machine translation that the page is under. Absent fields are not known. */
export interface Translation {
  readonly engine: TranslationEngine;
  /** What the page itself calls the translator, where it declares its translation. */
  readonly by?: string;
  /** What was seen that says so, such as `html.translated-*`: for developers. */
  readonly mark: string;
  readonly confidence: Confidence;
  /** BCP 47 tag of the language translated from. */
  readonly source?: string;
  /** BCP 47 tag of the language translated into. */
  readonly target?: string;
  /** The server has translated the page: what the page's scripts add is not translated. */
  readonly onServer?: true;
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
  /**
   * Marks that the page has had from its beginning: saved pages and themes have them, so each needs a changed
   * text as well.
   */
  readonly unproven?: ReadonlySet<string> | undefined;
}

export interface Sighting {
  readonly by?: string | undefined;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly restore?: Restoration | undefined;
  readonly confidence?: Confidence;
  readonly engine?: TranslationEngine;
}

/**
 * One entry an engine: what it alone leaves on the page. Sources: docs/decisions/006-translation-signals.md.
 */
export interface Signal {
  readonly engine: TranslationEngine;
  /** What it looks for. */
  readonly mark: string;
  see(evidence: Evidence): Sighting | undefined;
}
