import { base, tokens } from '@icesco/kit';
import { adoptStyles } from 'lit';
import { displayName } from '@icesco/core/locale';
import { authoredLanguage, type Translation } from '@icesco/core/translation';
import { clearGoogleTranslation } from './translate-notice.original.js';
import {
  loadNoticeMessages,
  WORKING_LANGUAGES,
  type OwnMessages,
  type LocalisedMessages,
} from './translate-notice.messages.js';
import { otherVersions, statement, type NoticeOptions } from './translate-notice.statement.js';
import { styles } from './translate-notice.styles.js';
import { notice, type NoticeView } from './translate-notice.templates.js';

/** The options that the author has set. */
export interface BodyOptions extends NoticeOptions {
  readonly contact: string;
  readonly dismissible: boolean;
}

/**
 * The words in the reader's language, with the page's own beside it; in the working languages where the
 * reader's is not localised.
 */
export async function messagesFor(
  translation: Translation,
  document: Document,
  own: OwnMessages,
): Promise<readonly LocalisedMessages[]> {
  const words = (tag: string) => loadNoticeMessages(tag, own);
  const reader = translation.target && (await words(translation.target));
  const original = await words(translation.source ?? authoredLanguage(document) ?? 'en');
  const languages = reader
    ? [reader, original]
    : [original, ...(await Promise.all(WORKING_LANGUAGES.map(words)))];
  return languages.filter(
    (each, index): each is LocalisedMessages =>
      each !== undefined && languages.findIndex((other) => other?.lang === each.lang) === index,
  );
}

/** What happened, in the reader's language: what is announced. */
export const announcement = (
  localised: readonly LocalisedMessages[],
  translation: Translation,
  options: BodyOptions,
): string => (localised[0] ? statement(localised[0], translation, options).happened : '');

/** The part of the notice that is there only on a translated page. */
export class NoticeBody {
  readonly #place: HTMLElement;
  #rendered = '';

  constructor(
    root: ShadowRoot,
    private readonly dismiss: () => void,
  ) {
    adoptStyles(root, [tokens, base, styles]);
    this.#place = root.appendChild(root.ownerDocument.createElement('div'));
    this.#place.addEventListener('click', (event) => this.#click(event));
  }

  /** @param localised none: nothing is shown. */
  render(
    localised: readonly LocalisedMessages[],
    translation: Translation | undefined,
    options: BodyOptions,
  ): void {
    const [first] = localised;
    this.#place.hidden = !first;
    const view = first && translation && this.#view(localised, first, translation, options);
    const drawn = JSON.stringify(view ?? '');
    // What is there already stays, and the focus in it.
    if (drawn !== this.#rendered) {
      this.#rendered = drawn;
      this.#place.replaceChildren(...(view ? [notice(view, this.#place.ownerDocument)] : []));
    }
  }

  #view(
    localised: readonly LocalisedMessages[],
    { words }: LocalisedMessages,
    translation: Translation,
    options: BodyOptions,
  ): NoticeView {
    const { restore } = translation;
    const { contact, dismissible } = options;
    return {
      statements: localised.map((each) => statement(each, translation, options)),
      label: words.label,
      versionsLabel: words.versions,
      versions: otherVersions(this.#place.ownerDocument, translation).map((each) => ({
        ...each,
        name: displayName(each.lang, each.lang),
      })),
      original: restore ? words.original : '',
      originalUrl: restore?.kind === 'address' ? restore.url : '',
      contact: words.contact,
      contactUrl: /^(https?:|mailto:)/i.test(contact) ? contact : '',
      dismiss: dismissible ? words.dismiss : '',
    };
  }

  #click(event: Event): void {
    const action =
      event.target instanceof Element &&
      event.target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'original') {
      clearGoogleTranslation(this.#place.ownerDocument);
    }
    if (action === 'dismiss') {
      this.dismiss();
    }
  }
}
