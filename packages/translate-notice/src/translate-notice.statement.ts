import { directionOf, displayName, primarySubtag } from '@icesco/core/locale';
import {
  humanVersions,
  type HumanVersion,
  type Translation,
  type TranslationEngine,
} from '@icesco/core/translation';
import type { LocalisedMessages } from './translate-notice.messages.js';

/** Names of the makers, as they write them. An engine that is not certain is not named. */
const ENGINES: Readonly<Record<TranslationEngine, string>> = {
  google: 'Google Translate',
  brave: 'Brave Translate',
  edge: 'Microsoft Translator',
  firefox: 'Firefox',
  safari: 'Safari',
  yandex: 'Yandex Translate',
  twp: 'TWP',
  'immersive-translate': 'Immersive Translate',
  deepl: 'DeepL',
  'kiss-translator': 'KISS Translator',
  'read-frog': 'Read Frog',
  kagi: 'Kagi Translate',
  weglot: 'Weglot',
  gtranslate: 'GTranslate',
  linguise: 'Linguise',
  conveythis: 'ConveyThis',
  declared: '',
  unknown: '',
};

export interface NoticeOptions {
  readonly organisation: string;
  /** BCP 47 tag of the version that counts; the page's own language where none is given. */
  readonly authoritativeLang: string;
}

/** What is said in one language: whole sentences, ready to show. */
export interface Statement {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly happened: string;
  readonly disclaimer: string;
  readonly authoritative: string;
}

const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

export function statement(
  { lang, words }: LocalisedMessages,
  translation: Translation,
  options: NoticeOptions,
): Statement {
  const { source, target } = translation;
  const engine =
    translation.by ||
    (translation.confidence === 'certain' && ENGINES[translation.engine]) ||
    words.someTranslator;
  const names = {
    engine,
    source: source ? displayName(source, lang) : '',
    target: target ? displayName(target, lang) : '',
  };
  const authoritative = options.authoritativeLang || source;
  const known = target ? words.fromInto : words.from;
  return {
    lang,
    dir: directionOf(lang),
    happened: fill(source ? known : words.plain, names),
    disclaimer: fill(words.disclaimer, { organisation: options.organisation || words.organisation }),
    authoritative: authoritative
      ? fill(words.authoritative, { language: displayName(authoritative, lang) })
      : '',
  };
}

/**
 * The versions that people wrote, the reader's language first, but for the very page that is shown
 * translated.
 */
export function otherVersions(document: Document, translation: Translation): HumanVersion[] {
  const here = translation.restore?.kind === 'address' ? translation.restore.url : document.URL;
  const bare = (url: string) => url.replace(/[?#].*/, '');
  const foreign = ({ lang }: HumanVersion) =>
    Number(primarySubtag(lang) !== primarySubtag(translation.target ?? ''));
  return humanVersions(document)
    .filter(({ url }) => bare(url) !== bare(here))
    .sort((one, other) => foreign(one) - foreign(other));
}
