import { primarySubtag } from '@icesco/core/locale';
import { loadMessages, type MessageCatalogue } from '@icesco/kit';
import type { NoticeMessages } from './translate-notice.message-list.js';
import en from './messages/en.js';

export type { NoticeMessages };

const others: MessageCatalogue<NoticeMessages>['others'] = {
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

export interface LocalisedMessages {
  readonly lang: string;
  readonly words: NoticeMessages;
}

/**
 * The page's own words: by language, whole or in part. A language that the notice does not speak needs all of
 * them.
 */
export type OwnMessages = Readonly<Record<string, Partial<NoticeMessages>>>;

/**
 * @returns the words in a language, or `undefined` where the notice does not speak it or they could not be
 * fetched.
 */
export async function loadNoticeMessages(
  tag: string,
  own: OwnMessages = {},
): Promise<LocalisedMessages | undefined> {
  const lang = primarySubtag(tag);
  // Where they cannot be fetched, it is as if the notice did not have the language.
  const words = await loadMessages({ en, others }, lang);
  const given = own[lang];
  if (!words && !given?.plain) {
    return undefined;
  }
  return { lang, words: { ...(words ?? en), ...given } };
}
