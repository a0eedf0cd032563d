import { attachStates, defineAccessors, type StateSwitch } from '@icesco/kit';
import { declaredTranslation, translationWatcher, type Translation } from '@icesco/core/translation';
import { Dismissal } from './translate-notice.dismissal.js';
import { attributes, type NoticeAttributes } from './translate-notice.attributes.js';
import type { NoticeBody } from './translate-notice.body.js';
import { PageRestoredEvent, PageTranslatedEvent } from './translate-notice.events.js';
import type { OwnMessages, LocalisedMessages } from './translate-notice.messages.js';

/** Importing the class on a server must not fail for want of a DOM. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * No box at all until there is something to say; the status is there before, or nothing would be announced.
 */
const QUIET =
  ':host(:not([shown])){display:contents}[role=status]{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

/** Each declaration is read into an object of its own. */
const isSame = (one: Translation | undefined, other: Translation | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** @returns `undefined` when it could not be fetched: then the author's own content is shown. */
const fetchBody = () => import('./translate-notice.body.js').catch(() => undefined);

/**
 * Says that the page is machine-translated, when it is: who did it, from which language into which, and which
 * version counts. On an untranslated page it renders nothing, takes no space, and is no more than a listener:
 * what it draws with is fetched when the page is translated (docs/decisions/009-notice-in-two-parts.md).
 *
 * @tag icesco-translate-notice
 * @fires {PageTranslatedEvent} icesco-translated - The page has been translated, or the target language has
 *   changed.
 * @fires {PageRestoredEvent} icesco-restored - The original text is shown again.
 * @slot happened - Replaces the sentence that names the translator and the languages.
 * @slot disclaimer - Replaces the disclaimer.
 * @slot authoritative - Replaces the sentence about the authoritative version.
 * @csspart notice - The whole notice.
 * @csspart link - A link in it.
 * @csspart button - A button in it.
 * @cssproperty --icesco-color-accent - Colour of the bar at the beginning of the line.
 * @cssproperty --icesco-color-border - Colour of the other lines.
 * @cssproperty --icesco-color-surface - Background.
 * @cssproperty --icesco-color-text - Colour of text.
 * @cssproperty --icesco-radius - Radius of corners.
 * @cssproperty --icesco-padding - Space around the text.
 * @cssproperty --icesco-notice-layer - `z-index` when it is fixed to the window.
 * @cssstate shown - While the notice is on the page.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- defineAccessors makes these
export class IcescoTranslateNotice extends Base {
  static observedAttributes: readonly string[];

  #translation: Translation | undefined;
  #localised: readonly LocalisedMessages[] = [];
  #messages: OwnMessages = {};
  #body: NoticeBody | undefined;
  #ownContent: readonly HTMLElement[] = [];
  #status: HTMLElement;
  #stop: (() => void) | undefined;
  #setState: StateSwitch;
  #dismissal = new Dismissal(() => sessionStorage);

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(QUIET);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // An old engine: an empty line more is better than an error.
    }
    this.#status = root.appendChild(this.ownerDocument.createElement('div'));
    this.#status.setAttribute('role', 'status');
    this.#status.setAttribute('translate', 'no');
    this.#status.className = 'visually-hidden notranslate';
    this.#setState = attachStates(this);
  }

  /** Custom texts by language. */
  get messages(): OwnMessages {
    return this.#messages;
  }
  set messages(own: OwnMessages) {
    this.#messages = own;
    if (this.#translation) {
      void this.#loadNoticeMessages(this.#translation);
    }
  }

  connectedCallback(): void {
    // Set by a framework before the tag was defined: such a property hides the accessor until it is set
    // again.
    for (const name of [...Object.keys(attributes), 'messages']) {
      if (!Object.hasOwn(this, name)) {
        continue;
      }
      const given: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, given);
    }
    this.#stop ??= translationWatcher(this.ownerDocument).subscribe(() => this.#update());
    this.#update();
  }

  disconnectedCallback(): void {
    // Frameworks move elements by taking them out and putting them in again: that is not leaving.
    queueMicrotask(() => {
      if (this.isConnected) {
        return;
      }
      this.#stop?.();
      this.#stop = undefined;
    });
  }

  attributeChangedCallback(name: string): void {
    if (this.#stop && name.startsWith('translated-')) {
      this.#update();
    }
    void this.#render();
  }

  /** What the page shows comes before what the author declares: a translation may itself be translated. */
  #update(): void {
    const document = this.ownerDocument;
    const { state } = translationWatcher(document);
    const [by, from] = ['translated-by', 'translated-from'].map((name) => this.getAttribute(name));
    const declared = declaredTranslation({ by, from }, document);
    this.#follow(state ?? (isSame(declared, this.#translation) ? this.#translation : declared));
  }

  /** Takes up a new state of the page. */
  #follow(translation: Translation | undefined): void {
    const before = this.#translation;
    if (translation === before) {
      return;
    }
    this.#translation = translation;
    if (!translation || (before && before.target !== translation.target)) {
      this.#dismissal.clear();
    }
    if (translation) {
      void this.#loadNoticeMessages(translation);
      this.dispatchEvent(new PageTranslatedEvent(translation));
      return;
    }
    this.#localised = [];
    this.#ownContent.forEach((slot) => slot.remove());
    this.#setState('shown', false);
    void this.#render();
    this.dispatchEvent(new PageRestoredEvent());
  }

  /** The words are fetched before anything is shown. */
  async #loadNoticeMessages(translation: Translation): Promise<void> {
    const part = await fetchBody();
    if (!part && this.#translation === translation) {
      this.#showOwnContent();
    }
    const localised = await part?.messagesFor(translation, this.ownerDocument, this.#messages);
    // The page may have moved on while words were fetched.
    if (!localised || this.#translation !== translation) {
      return;
    }
    this.#localised = localised;
    await this.#render();
  }

  /** Without our words, what the author wrote into the element still says something. */
  #showOwnContent(): void {
    this.#ownContent.forEach((slot) => slot.remove());
    this.#ownContent = ['happened', 'disclaimer', 'authoritative', ''].map((name) => {
      const slot = this.ownerDocument.createElement('slot');
      slot.name = name;
      return slot;
    });
    this.shadowRoot!.append(...this.#ownContent);
    this.#setState('shown', true);
  }

  async #render(): Promise<void> {
    const translation = this.#translation;
    if (!this.#body && !this.#localised.length) {
      return;
    }
    const part = await fetchBody();
    if (!part) {
      return;
    }
    this.#body ??= new part.NoticeBody(this.shadowRoot!, () => {
      this.#dismissal.set(this.#translation?.target ?? '');
      void this.#render();
    });
    if (this.#translation !== translation) {
      return;
    }
    const shown =
      translation !== undefined &&
      this.#localised.length > 0 &&
      !(this.dismissible && this.#dismissal.has(translation.target ?? ''));
    this.toggleAttribute('shown', shown);
    this.#setState('shown', shown);
    this.#status.textContent = shown ? part.announcement(this.#localised, translation, this) : '';
    this.#body.render(shown ? this.#localised : [], translation, this);
  }
}

/** The properties of the table of attributes. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface IcescoTranslateNotice extends HTMLElement, NoticeAttributes {}
IcescoTranslateNotice.observedAttributes = defineAccessors(IcescoTranslateNotice.prototype, attributes);
