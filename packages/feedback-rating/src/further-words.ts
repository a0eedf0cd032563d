import { inTime } from '@icesco/kit';
import { formatMessage, type Message, type MessageValues } from '@icesco/core/locale';
import en from './messages/further/en.js';

/** What is said only once the visitor acts, or where an attribute asks for it. */
export interface FurtherMessages {
  readonly comment: Message;
  /** Warns before anything personal is written. */
  readonly privacy: Message;
  /** `{count}` characters are left. */
  readonly left: Message;
  readonly close: Message;
  readonly sent: Message;
  readonly saved: Message;
  /** Kept only for as long as the page is open. */
  readonly held: Message;
}

const known: Record<string, FurtherMessages> = { en };
const others: Record<string, () => Promise<{ readonly default: FurtherMessages }>> = {
  ar: () => import('./messages/further/ar.js'),
  fr: () => import('./messages/further/fr.js'),
};

/**
 * Fetches the words of a language. English stands in where they cannot be fetched.
 * @returns whether new words have come.
 */
export async function learn(lang: string): Promise<boolean> {
  const load = others[lang];
  if (known[lang] || !load) {
    return false;
  }
  try {
    known[lang] = (await inTime(load())).default;
    return true;
  } catch {
    return false;
  }
}

export const further = (lang: string, key: keyof FurtherMessages, values: MessageValues = {}): string =>
  formatMessage((known[lang] ?? en)[key], values, lang);
