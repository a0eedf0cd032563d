import { loadMessages, type MessageCatalogue } from '@icesco/kit';
import { formatMessage, type MessageValues } from '@icesco/core/locale';
import type { SecondaryMessageTexts } from './feedback-rating.secondary-message-list.js';
import en from './messages/secondary/en.js';

export type { SecondaryMessageTexts };

const catalogue: MessageCatalogue<SecondaryMessageTexts> = {
  en,
  others: {
    ar: () => import('./messages/secondary/ar.js'),
    fr: () => import('./messages/secondary/fr.js'),
  },
};

/** The secondary messages of one part, in the languages loaded so far; English in place of others. */
export class SecondaryMessages {
  readonly #loaded: Record<string, SecondaryMessageTexts> = { en };

  /** @returns whether the messages of the language are new. */
  async load(lang: string): Promise<boolean> {
    const messages = this.#loaded[lang] ? undefined : await loadMessages(catalogue, lang);
    if (messages) {
      this.#loaded[lang] = messages;
    }
    return messages !== undefined;
  }

  text(lang: string, key: keyof SecondaryMessageTexts, values: MessageValues = {}): string {
    return formatMessage((this.#loaded[lang] ?? en)[key], values, lang);
  }
}
