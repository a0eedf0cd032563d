import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf, formatMessage, resolveLocale, type Message, type MessageValues } from '@icesco/core/locale';
import { inheritedLanguage, watchLanguage } from './language-watch.js';

/** The words of one component: English built in, other languages fetched when a page speaks them. */
export interface MessageCatalogue<Messages> {
  readonly en: Messages;
  readonly others: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>>;
}

/**
 * Language, direction and words of its host: from the host's `lang`, else the nearest ancestor's, else the
 * browser's. Follows when a page changes its language.
 */
export class LocaleController<Messages extends Readonly<Record<keyof Messages, Message>>> implements ReactiveController {
  /** BCP 47 tag as the page gives it: for dates and numbers. */
  lang = 'en';
  /** The language of the words: one of the catalogue's. */
  spoken = 'en';
  #messages: Messages | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly catalogue: MessageCatalogue<Messages>,
    private readonly changed: () => void = () => {},
  ) {
    host.addController(this);
  }

  /** The author's `dir` on the host, else the direction of the language. */
  get dir(): 'ltr' | 'rtl' {
    const given = this.host.getAttribute('dir');
    return given === 'rtl' || given === 'ltr' ? given : directionOf(this.lang);
  }

  /** Whether the words have come: until then nothing is said, rather than something in the wrong language. */
  get ready(): boolean {
    return this.#messages !== undefined;
  }

  /** One message, composed whole; '' until the words have come. */
  text(key: keyof Messages, values?: MessageValues): string {
    return this.#messages ? formatMessage(this.#messages[key], values ?? {}, this.spoken) : '';
  }

  hostConnected(): void {
    this.#stop ??= watchLanguage(this.host, () => this.#resolve());
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #resolve(): void {
    const supported = ['en', ...Object.keys(this.catalogue.others)];
    const given = inheritedLanguage(this.host);
    const requested = given ? [given] : navigator.languages;
    const spoken = resolveLocale(requested, supported);
    const lang = given || spoken;
    if (this.#messages && lang === this.lang) {
      this.host.requestUpdate();
      return;
    }
    this.lang = lang;
    this.spoken = spoken;
    void this.#speak(spoken);
    this.changed();
    this.host.requestUpdate();
  }

  async #speak(language: string): Promise<void> {
    let messages = this.catalogue.en;
    const load = this.catalogue.others[language];
    if (load) {
      try {
        messages = (await load()).default;
      } catch {
        // A blocked file must not leave the widget mute: English is better than nothing.
      }
      if (language !== this.spoken) return;
    }
    this.#messages = messages;
    this.host.requestUpdate();
  }
}
