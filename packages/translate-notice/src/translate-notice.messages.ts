import en from './messages/en.js';

/** What the notice says, in one language. `{…}` are values. */
export interface NoticeMessages {
  /** Whether a native reader has read these words. */
  readonly reviewed: boolean;
  readonly label: string;
  /** `{engine}`, `{source}`, `{target}`: who translated, from which language into which. */
  readonly fromInto: string;
  /** `{engine}`, `{source}`: into which language is not known. */
  readonly from: string;
  /** `{engine}`: nothing is known of the languages. */
  readonly plain: string;
  /** The engine where none is certain. */
  readonly someTranslator: string;
  /** Name of the organisation where the page gives none. */
  readonly organisation: string;
  /** `{organisation}`. */
  readonly disclaimer: string;
  /** `{language}`. */
  readonly authoritative: string;
  readonly versions: string;
  readonly original: string;
  readonly contact: string;
  readonly dismiss: string;
}

type Loader = () => Promise<{ readonly default: NoticeMessages }>;

const others: Readonly<Record<string, Loader>> = {
  ar: () => import('./messages/ar.js'),
  az: () => import('./messages/az.js'),
  bn: () => import('./messages/bn.js'),
  fa: () => import('./messages/fa.js'),
  fr: () => import('./messages/fr.js'),
  ha: () => import('./messages/ha.js'),
  id: () => import('./messages/id.js'),
  kk: () => import('./messages/kk.js'),
  ms: () => import('./messages/ms.js'),
  ps: () => import('./messages/ps.js'),
  ru: () => import('./messages/ru.js'),
  tr: () => import('./messages/tr.js'),
  ur: () => import('./messages/ur.js'),
  uz: () => import('./messages/uz.js'),
};

/** The languages of the organisation: what is said to a reader whose language the notice does not speak. */
export const WORKING_LANGUAGES = ['ar', 'en', 'fr'] as const;

export interface SpokenMessages {
  readonly lang: string;
  readonly words: NoticeMessages;
}

/** @returns the words in a language, or `undefined` where the notice does not speak it or they could not be fetched. */
export async function speak(tag: string): Promise<SpokenMessages | undefined> {
  const lang = tag.toLowerCase().split('-')[0]!;
  if (lang === 'en') return { lang, words: en };
  try {
    const words = (await others[lang]?.())?.default;
    return words && { lang, words };
  } catch {
    return undefined;
  }
}
