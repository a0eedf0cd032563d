import { attachStates, base, tokens, type StateSwitch } from '@icesco/kit';
import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { authoredLanguage, translationWatcher, type Translation } from '@icesco/core/translation';
import { Dismissal } from './dismissal.js';
import { clearGoogleTranslation } from './show-original.js';
import { PageRestoredEvent, PageTranslatedEvent } from './translate-notice.events.js';
import { speak, WORKING_LANGUAGES, type OwnMessages, type SpokenMessages } from './translate-notice.messages.js';
import { languageName, otherVersions, statement } from './translate-notice.statement.js';
import { styles } from './translate-notice.styles.js';
import { notice } from './translate-notice.templates.js';

/**
 * Says that the page is machine-translated, when it is: who did it, from which language into which, and which version
 * counts. On an untranslated page it renders nothing and takes no space.
 *
 * @tag icesco-translate-notice
 * @fires {PageTranslatedEvent} icesco-translated - The page has been translated, or its target has changed.
 * @fires {PageRestoredEvent} icesco-restored - The original is back.
 * @slot happened - Replaces the sentence on who translated the page, from which language into which.
 * @slot disclaimer - Replaces the sentence on responsibility.
 * @slot authoritative - Replaces the sentence on the version that counts.
 * @csspart notice - The whole notice.
 * @csspart link - A link in it.
 * @csspart button - A button in it.
 * @cssproperty --icesco-color-accent - Colour of the bar at the beginning of the line.
 * @cssstate shown - While the notice is on the page.
 */
export class IcescoTranslateNotice extends LitElement {
  static override styles = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    organisation: { type: String },
    authoritativeLang: { type: String, attribute: 'authoritative-lang' },
    contact: { type: String },
    placement: { type: String, reflect: true },
    dismissible: { type: Boolean },
    theme: { type: String, reflect: true },
    messages: { attribute: false },
  };

  /** Who is not responsible; the name of ICESCO in the reader's language where none is given. */
  declare organisation: string;
  /** BCP 47 tag of the version that counts; the page's own language by default. */
  declare authoritativeLang: string;
  /** http(s) or mailto address to report mistakes to. */
  declare contact: string;
  declare placement: 'inline' | 'top' | 'bottom';
  declare dismissible: boolean;
  declare theme: 'auto' | 'light' | 'dark';
  /** Other words than the notice's own, by language. */
  declare messages: OwnMessages;

  #translation: Translation | undefined;
  #spoken: readonly SpokenMessages[] = [];
  #stop: (() => void) | undefined;
  #setState: StateSwitch;
  #dismissal = new Dismissal(() => sessionStorage);

  constructor() {
    super();
    this.organisation = '';
    this.authoritativeLang = '';
    this.contact = '';
    this.placement = 'inline';
    this.dismissible = false;
    this.theme = 'auto';
    this.messages = {};
    this.#setState = attachStates(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const watcher = translationWatcher(this.ownerDocument);
    this.#stop ??= watcher.subscribe(() => this.#follow(watcher.state));
    this.#follow(watcher.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Frameworks move elements by taking them out and putting them in again: that is not leaving.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stop?.();
      this.#stop = undefined;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('messages') && this.#translation) void this.#speak(this.#translation);
  }

  /** Takes up a new state of the page. */
  #follow(translation: Translation | undefined): void {
    const before = this.#translation;
    if (translation === before) return;
    this.#translation = translation;
    if (!translation || (before && before.target !== translation.target)) this.#dismissal.clear();
    if (translation) {
      void this.#speak(translation);
      this.dispatchEvent(new PageTranslatedEvent(translation));
      return;
    }
    this.#spoken = [];
    this.requestUpdate();
    this.dispatchEvent(new PageRestoredEvent());
  }

  /** The words are fetched before anything is shown. */
  async #speak(translation: Translation): Promise<void> {
    const words = (tag: string) => speak(tag, this.messages);
    const reader = translation.target && (await words(translation.target));
    const own = await words(translation.source ?? authoredLanguage(this.ownerDocument) ?? 'en');
    const asked = reader ? [reader, own] : [own, ...(await Promise.all(WORKING_LANGUAGES.map(words)))];
    // The page may have moved on while words were fetched.
    if (this.#translation !== translation) return;
    this.#spoken = asked.filter((each, index): each is SpokenMessages => !!each && asked.findIndex((other) => other?.lang === each.lang) === index);
    this.requestUpdate();
  }

  #click(event: Event): void {
    const action = event.target instanceof Element && event.target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'original') clearGoogleTranslation(this.ownerDocument);
    if (action === 'dismiss') {
      this.#dismissal.set(this.#translation?.target ?? '');
      this.requestUpdate();
    }
  }

  protected override render(): TemplateResult {
    const translation = this.#translation;
    const first = this.#spoken[0];
    const shown = !!translation && !!first && !(this.dismissible && this.#dismissal.has(translation.target ?? ''));
    this.toggleAttribute('shown', shown);
    this.#setState('shown', shown);
    // The status is there before there is something to say: only then do screen readers announce what comes into it.
    return html`<div role="status" class="visually-hidden notranslate" translate="no" .textContent=${shown ? statement(first, translation, this).happened : ''}></div>
      <div ?hidden=${!shown} @click=${(event: Event) => this.#click(event)}>${shown ? this.#notice(translation, first) : nothing}</div>`;
  }

  #notice(translation: Translation, { words }: SpokenMessages): TemplateResult {
    const { restore } = translation;
    return notice({
      statements: this.#spoken.map((each) => statement(each, translation, this)),
      label: words.label,
      versionsLabel: words.versions,
      versions: otherVersions(this.ownerDocument, translation).map((each) => ({ ...each, name: languageName(each.lang, each.lang) })),
      original: restore ? words.original : '',
      originalUrl: restore?.kind === 'address' ? restore.url : '',
      contact: words.contact,
      contactUrl: /^(https?:|mailto:)/i.test(this.contact) ? this.contact : '',
      dismiss: this.dismissible ? words.dismiss : '',
    });
  }
}
