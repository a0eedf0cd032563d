import { BROWSER_SIGNALS, PROOF } from './browser-signals.js';
import { changedLanguage, htmlLanguage, inCanary, rewritten } from './evidence.js';
import { sameLanguage } from './page-languages.js';
import { PROXY_SIGNALS, SERVER_SIGNALS } from './server-signals.js';
import type { Evidence, Signal, Translation } from './translation-state.js';

export type {
  Confidence,
  Evidence,
  Restoration,
  Translation,
  TranslationEngine,
} from './translation-state.js';

/** Without any mark: our own text reads otherwise. */
const REWRITTEN: Signal = {
  engine: 'unknown',
  mark: 'rewritten text',
  see(evidence) {
    if (!rewritten(evidence)) {
      return undefined;
    }
    const agent = evidence.document.defaultView?.navigator.userAgent ?? '';
    const safari = /Version\/\S+ (Mobile\/\S+ )?Safari\//.test(agent) ? 'safari' : undefined;
    const engine = /Firefox\//.test(agent) ? 'firefox' : safari;
    const changed = changedLanguage(evidence);
    // These two always set `lang`: if it did not change before our eyes, they had been there before us.
    const target = changed ?? (engine && htmlLanguage(evidence));
    return { engine: (target && engine) || 'unknown', target, confidence: 'likely' };
  },
};

/**
 * One entry an engine: what it alone leaves on the page. Sources: docs/decisions/006-translation-signals.md.
 */
const SIGNALS: readonly Signal[] = [...PROXY_SIGNALS, ...BROWSER_SIGNALS, ...SERVER_SIGNALS, REWRITTEN];

/** Whether our own text shows that a translator is at work. */
const isProven = (evidence: Evidence): boolean => rewritten(evidence) || Boolean(inCanary(evidence, PROOF));

const marksOf = (signals: readonly Signal[], document: Document): string[] =>
  signals.filter((signal) => signal.see({ document })).map(({ mark }) => mark);

/** The marks of browser translators that a page has before any text of ours is on it. */
export const presentMarks = (document: Document): string[] => marksOf(BROWSER_SIGNALS, document);

/** Whether a translator may have changed the `lang` that the page was sent with. */
export const mayHaveChangedLanguage = (document: Document): boolean =>
  marksOf([...PROXY_SIGNALS, ...BROWSER_SIGNALS], document).length > 0;

/**
 * What machine translation the page is under, by the marks that it shows now.
 *
 * A changed `lang` alone is no evidence (a site's own language switch does that), nor is a mark that the page
 * has had from its beginning: each counts only together with a rewritten canary.
 *
 * @returns `undefined` when nothing is certain enough to speak of.
 */
export function detectTranslation(evidence: Evidence): Translation | undefined {
  const proven = isProven(evidence);
  for (const signal of SIGNALS) {
    const seen = signal.see(evidence);
    if (!seen || (!proven && evidence.unproven?.has(signal.mark))) {
      continue;
    }
    const { by, target, restore } = seen;
    const onServer = SERVER_SIGNALS.includes(signal);
    // The `lang` of a page that its server has translated is the target.
    const original = seen.source ?? (onServer ? undefined : evidence.authored);
    const isOwnLanguage = Boolean(original && target && sameLanguage(original, target));
    // Nothing is translated into its own language: that is no translation, or one that had changed `lang`
    // before it was read, where our text or the address of a proxy proves it.
    if (isOwnLanguage && !proven && restore?.kind !== 'address') {
      continue;
    }
    const source = [seen.source, evidence.authored].find(
      (each) => each && !(target && sameLanguage(each, target)),
    );
    return {
      engine: seen.engine ?? signal.engine,
      mark: signal.mark,
      confidence: seen.confidence ?? 'certain',
      ...(by && { by }),
      ...(source && { source }),
      ...(target && { target }),
      ...(onServer && { onServer }),
      ...(restore && { restore }),
    };
  }
  return undefined;
}
