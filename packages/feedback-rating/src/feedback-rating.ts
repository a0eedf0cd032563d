import {
  base,
  coerceStrings,
  defaultsOf,
  emptyServedRoot,
  fetchPart,
  LazyPart,
  tokens,
  warnInvalid,
  whenNear,
  withTimeout,
} from '@icesco/kit';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import type { Answering } from './feedback-rating.answering.js';
import { attributes, isPlain, type RatingOptions } from './feedback-rating.attributes.js';
import { hasPending } from './feedback-rating.pending.js';
import { placeholderStyles } from './feedback-rating.placeholder.styles.js';
import { RatingState, type RatingHost } from './feedback-rating.state.js';
import type { Variants } from './feedback-rating.variants.js';

/**
 * A satisfaction question on one scale. Answers are kept before they are sent, delivered once, and
 * acknowledged truthfully.
 *
 * The element reserves its space; the question is fetched when the element comes near the window, and with it
 * what the attributes ask for and what takes the response (docs/decisions/010-rating-in-parts.md).
 *
 * @tag icesco-feedback-rating
 * @fires {FeedbackOpenEvent} icesco-open - The dialog has opened.
 * @fires {FeedbackChangeEvent} icesco-change - A score has been chosen.
 * @fires {FeedbackSubmitEvent} icesco-submit - Before the response is stored and sent; cancellable.
 * @fires {FeedbackSentEvent} icesco-sent - The collector has stored the response: at once, or later while the
 *   page is open.
 * @fires {FeedbackQueuedEvent} icesco-queued - The response is queued on this device, or in the open page,
 *   and sent later.
 * @fires {FeedbackFailedEvent} icesco-failed - The response was rejected, or could be neither sent nor
 *   stored.
 * @slot - Content without scripts: a plain form with the same endpoint.
 * @csspart tab - The button at the edge of the page.
 * @csspart dialog - The dialog.
 * @csspart question - The whole question.
 * @csspart heading - Its heading.
 * @csspart scale - The row of options.
 * @csspart point - One option.
 * @csspart comment - The comment with its warning and counter.
 * @csspart problem - Error message about the response.
 * @csspart outcome - Outcome of sending the response.
 * @csspart button - A button.
 * @cssproperty --icesco-color-accent - Colour of the chosen option.
 * @cssproperty --icesco-color-border - Colour of lines.
 * @cssproperty --icesco-color-surface - Background.
 * @cssproperty --icesco-color-text - Colour of text.
 * @cssproperty --icesco-radius - Radius of corners.
 * @cssproperty --icesco-feedback-height - Reserved height of an inline question.
 * @cssproperty --icesco-feedback-layer - `z-index` of the tab in browsers without popovers; in others it is
 *   in the top
 *   layer.
 * @cssstate open - While the dialog is open.
 * @cssstate asking - No response has been given.
 * @cssstate required - The visitor submitted without choosing a score.
 * @cssstate sending - The response is being sent.
 * @cssstate sent - The response has been received.
 * @cssstate saved - The response is stored on this device and will be sent.
 * @cssstate held - The response is kept while the page is open: this browser cannot store it.
 * @cssstate failed - The response could not be sent.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- Lit makes these properties
export class IcescoFeedbackRating extends LitElement implements RatingHost {
  static readonly formAssociated = true;
  static override styles = [tokens, base, placeholderStyles];
  static override properties = attributes;

  readonly #state: RatingState = new RatingState(this, async () => (await this.#prepare())?.keepDraft());
  readonly #question = new LazyPart(
    this,
    async () => new (await import('./feedback-rating.question.js')).Question(this, this.#state),
  );
  #variants: Variants | undefined;
  #answering: Answering | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(attributes));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What takes the response is fetched before it is given.
    this.#stopWaiting = whenNear(this, () => void this.#prepare());
    if (hasPending()) {
      void this.#prepare();
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    emptyServedRoot(this);
    return super.createRenderRoot();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#variants?.disconnected();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  /** Focuses the chosen or first option; the tab while its dialog is closed. */
  override focus(options?: FocusOptions): void {
    this.#question.ready?.focus(options);
  }

  /** Opens the dialog (modes `tab` and `dialog`). */
  open(): void {
    this.#state.update({ isOpen: this.mode !== 'inline' });
    void this.#prepare();
  }

  /** Closes the dialog; the choice is kept for the session. */
  close(): void {
    this.#state.update({ isOpen: false });
  }

  /** Clears the choice and asks again. */
  reset(): void {
    this.value = '';
    this.#state.update({ phase: 'asking', comment: '' });
    this.#answering?.forgetDraft();
  }

  /** Stores and sends the response. Resolves when the outcome is known. */
  async submit(): Promise<void> {
    const state = this.#state;
    if (state.phase === 'sending' || this.disabled) {
      return;
    }
    // The choices are disabled while it is sent: the button keeps the focus.
    if (this.matches(':focus-within')) {
      this.renderRoot.querySelector<HTMLElement>('.submit')?.focus();
    }
    state.update({ phase: 'sending' });
    try {
      const answering = await withTimeout(this.#prepare());
      if (answering) {
        return await answering.submit();
      }
    } catch (reason) {
      // A part that hangs, an invalid endpoint, or something that the page has broken.
      console.warn(reason);
    }
    // Neither kept nor sent. The response stays here, and is sent when the network is back.
    state.update({ phase: 'failed' });
    addEventListener('online', () => state.phase === 'failed' && void this.submit(), { once: true });
  }

  /** Whether the attributes ask for more than is here. */
  get #lacksVariants(): boolean {
    return !this.#variants && !(this.endpoint && isPlain(this));
  }

  /** Fetches what the attributes ask for. What could not be fetched is tried again when it is next needed. */
  async #loadVariants(): Promise<void> {
    const part = await fetchPart(() => import('./feedback-rating.variants.js'));
    const variants = part && new part.Variants(this, this.#state);
    await variants?.loadMessages();
    if (!variants || this.#variants) {
      return;
    }
    this.#variants = this.#question.ready!.variants = variants;
    this.requestUpdate();
  }

  /** Fetches the question, and what takes, keeps and sends the response. */
  async #prepare(): Promise<Answering | undefined> {
    if (!(await this.#question.load())) {
      return undefined;
    }
    if (this.#lacksVariants) {
      await this.#loadVariants();
    }
    const part = this.#answering
      ? undefined
      : await fetchPart(() => import('./feedback-rating.answering.js'));
    if (part && !this.#lacksVariants) {
      this.#answering ??= new part.Answering(this, this.#state);
    }
    return this.#answering;
  }

  #changed({ target }: Event): void {
    if (target instanceof HTMLInputElement) {
      this.#question.ready?.choose(Number(target.value));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    coerceStrings(this, attributes, changed.keys());
    // With an invalid mode it is on the page all the same.
    if (!attributes.mode.choices.includes(this.mode)) {
      if (this.mode as string) {
        warnInvalid(this, 'mode', this.mode, 'inline', attributes.mode);
      }
      this.mode = 'inline';
    }
    const question = this.#question.ready;
    if (question && this.#lacksVariants) {
      void this.#loadVariants();
    }
    question?.willUpdate();
  }

  protected override updated(): void {
    // A tab is always near, and a field of a form is one wherever it stands.
    if (this.mode !== 'inline' || this.name || this.required) {
      void this.#question.load();
    }
    this.#state.showStates();
    this.#variants?.updated();
    this.#answering?.updated();
  }

  protected override render(): TemplateResult {
    const question = this.#question.ready;
    // The author's own form stays until the messages, and all parts that its attributes need, are loaded.
    const outcome = this.#answering?.outcome;
    const content =
      question?.locale.ready && !this.#lacksVariants ? question.render(outcome) : html`<slot></slot>`;
    // The reserved space is given back once the question is answered.
    const inline = outcome ? 'done' : 'placeholder';
    return html`<div class=${this.mode === 'inline' ? inline : ''} @change=${this.#changed}>${content}</div>`;
  }
}

/** The properties that Lit makes of the table of attributes. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface IcescoFeedbackRating extends LitElement, RatingOptions {}
