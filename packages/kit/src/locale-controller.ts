import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import {
  directionOf,
  formatMessage,
  primarySubtag,
  resolveLocale,
  type Message,
  type MessageValues,
} from '@icesco/core/locale';
import { inheritedLanguage, watchLanguage } from './language-watch.js';
import { loadMessages, type MessageCatalogue } from './load-messages.js';
import type { Store } from './store.js';
import { warnInvalid } from './warn-invalid.js';

/** What a machine translator makes of the page, as far as it is known. */
export interface PageTranslation {
  /** BCP 47 tags. */
  readonly source?: string;
  readonly target?: string;
  /** The server has translated the page: its language is the one that the widgets are read in. */
  readonly onServer?: true;
}

type TranslationStore = Store<PageTranslation | undefined>;

/**
 * The translation of a document, perhaps fetched first; its state is `undefined` while the page reads as it
 * was written.
 */
export type TranslationOf = (document: Document) => TranslationStore | Promise<TranslationStore>;

/**
 * Language, direction and words of its host: from the host's `lang`, else the nearest ancestor's, else the
 * browser's. Follows when a page changes its language.
 *
 * Under a machine translator the words are the widget's own in the language translated into, where it speaks
 * it, and the translator is kept off them; else they stay in the language of the page, for the translator to
 * do its work.
 */
export class LocaleController<
  Messages extends Readonly<Record<keyof Messages, Message>>,
> implements ReactiveController {
  /** BCP 47 tag for words, dates and numbers. */
  lang = 'en';
  /** BCP 47 tag that the page was written in around the host, whatever a translator has made of it since. */
  pageLang = 'en';
  /** The language of the messages: one of the catalogue's. */
  messageLang = 'en';
  /** Whether these are people's words on a machine-translated page. */
  human = false;
  /**
   * Counts how often the original came back. Some translators give back copies of elements: render again,
   * keyed on this.
   */
  returns = 0;
  #messages: Messages | undefined;
  #translation: PageTranslation | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly catalogue: MessageCatalogue<Messages>,
    private readonly translationOf?: TranslationOf,
  ) {
    host.addController(this);
  }

  /** The author's `dir` on the host, else the direction of what is read: translators leave `dir` alone. */
  get dir(): 'ltr' | 'rtl' {
    const given = this.host.getAttribute('dir');
    return given === 'rtl' || given === 'ltr' ? given : directionOf(this.#translation?.target ?? this.lang);
  }

  /**
   * Direction of machine-translated text, `auto` where the language is not known; `undefined` on an
   * untranslated page.
   */
  get translatedDir(): 'ltr' | 'rtl' | 'auto' | undefined {
    return this.#translation && (this.#translation.target ? directionOf(this.#translation.target) : 'auto');
  }

  /**
   * Class and `translate` attribute of what holds the widget's own words. Some translators know the one
   * alone, some the other.
   */
  get mark(): readonly [className: string, translate: 'no' | typeof nothing] {
    return this.human ? ['notranslate', 'no'] : ['', nothing];
  }

  /** Whether the words have come: until then nothing is said, rather than something in the wrong language. */
  get ready(): boolean {
    return this.#messages !== undefined;
  }

  /** One message, composed whole; '' until the words have come. */
  text(key: keyof Messages, values?: MessageValues): string {
    return this.#messages ? formatMessage(this.#messages[key], values ?? {}, this.messageLang) : '';
  }

  hostConnected(): void {
    let store: TranslationStore | undefined;
    const follow = (): void => this.#resolve(store?.state?.onServer ? undefined : store?.state);
    const undo = [watchLanguage(this.host, follow)];
    const stop = (this.#stop = () => undo.forEach((each) => each()));
    // A watcher that cannot be fetched is as good as none.
    Promise.resolve(this.translationOf?.(this.host.ownerDocument)).then(
      (translation) => {
        if (!translation || this.#stop !== stop) {
          return;
        }
        store = translation;
        undo.push(store.subscribe(follow));
        follow();
      },
      () => {},
    );
    follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** One translator reads shadow roots again only when an attribute of their host changes. */
  hostUpdated(): void {
    if (this.#translation && !this.human) {
      this.host.toggleAttribute('data-redrawn');
    }
  }

  #resolve(translation: PageTranslation | undefined): void {
    const supported = ['en', ...Object.keys(this.catalogue.others)];
    const pageLang = this.#pageLanguage(translation);
    if (this.#translation && !translation) {
      this.returns += 1;
    }
    this.#translation = translation;
    const target = translation?.target ?? '';
    this.human = supported.includes(primarySubtag(target));
    const given = this.human ? target : pageLang;
    const messageLang = resolveLocale(given ? [given] : navigator.languages, supported);
    const lang = given || messageLang;
    this.#warnOf(inheritedLanguage(this.host), messageLang);
    this.pageLang = pageLang || messageLang;
    this.host.requestUpdate();
    if (this.#messages && lang === this.lang) {
      return;
    }
    this.lang = lang;
    this.messageLang = messageLang;
    void this.#load(messageLang);
  }

  /** Names of languages are no tags. Translators write `auto`. */
  #warnOf(tag: string, used: string): void {
    if (!tag || tag === 'auto' || /^\s*[a-z]{2,3}(?![a-z])/i.test(tag)) {
      return;
    }
    warnInvalid(this.host, 'lang', tag, used, 'A BCP 47 language tag, such as "ar".');
  }

  /**
   * Translators write their target into `html[lang]`, and bring back less than they took: `auto`, or `en` for
   * `en-GB`.
   */
  #pageLanguage(translation: PageTranslation | undefined): string {
    const inherited = inheritedLanguage(this.host);
    const before = this.#messages ? this.pageLang : '';
    if (translation) {
      const { source = before || inherited } = translation;
      if (inherited !== this.host.ownerDocument.documentElement.lang) {
        return inherited;
      }
      return primarySubtag(source) === primarySubtag(before) ? before : source;
    }
    const returned = this.returns > 0 || Boolean(this.#translation);
    return before && returned && (inherited === 'auto' || primarySubtag(inherited) === primarySubtag(before))
      ? before
      : inherited;
  }

  async #load(language: string): Promise<void> {
    const loading = language in this.catalogue.others && loadMessages(this.catalogue, language);
    // English is better than nothing, and is there at once.
    const messages = (loading && (await loading)) || this.catalogue.en;
    if (language === this.messageLang) {
      this.#messages = messages;
      this.host.requestUpdate();
    }
  }
}
