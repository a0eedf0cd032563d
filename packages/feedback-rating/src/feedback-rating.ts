import {
  base,
  coerceStrings,
  defaultsOf,
  emptyServedRoot,
  fetchPart,
  inTime,
  LazyPart,
  tokens,
  warnInvalid,
  whenNear,
  type LocaleController,
} from '@icesco/kit';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { attachedInternals, showStates } from './attached-internals.js';
import type { Answering } from './feedback-rating.answering.js';
import { attributes, isPlain, type RatingOptions } from './feedback-rating.attributes.js';
import { FeedbackChangeEvent } from './feedback-rating.events.js';
import type { FeedbackRatingMessages } from './feedback-rating.messages.js';
import { placeStyles } from './feedback-rating.place.styles.js';
import type { Variants } from './feedback-rating.variants.js';
import type { Asked, Inside, Phase } from './inside.js';
import { somethingWaits } from './something-waits.js';

/**
 * A satisfaction question on one scale. Answers are kept before they are sent, delivered once, and
 * acknowledged truthfully.
 *
 * The element keeps the place; the question is fetched when the place comes near the window, and with it what
 * the attributes ask for and what takes the answer (docs/decisions/010-rating-in-parts.md).
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
export class IcescoFeedbackRating extends LitElement implements Inside {
  static readonly formAssociated = true;
  static override styles = [tokens, base, placeStyles];
  static override properties = {
    ...attributes,
    phase: { state: true },
    opened: { state: true },
    said: { state: true },
  };

  /** @internal */
  declare phase: Phase;
  /** @internal */
  declare opened: boolean;
  /** @internal */
  declare said: string;
  /** @internal */
  readonly internals = attachedInternals(this);

  readonly #question = new LazyPart(
    this,
    async () => new (await import('./feedback-rating.question.js')).Question(this),
  );
  #variants: Variants | undefined;
  #answering: Answering | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(attributes), { phase: 'asking', opened: false, said: '' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What takes the answer is fetched before it is given.
    this.#stopWaiting = whenNear(this, () => void this.#prepare());
    if (somethingWaits()) {
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
    this.opened = this.mode !== 'inline';
    void this.#prepare();
  }

  /** Closes the dialog; the choice is kept for the session. */
  close(): void {
    this.opened = false;
  }

  /** Clears the choice and asks again. */
  reset(): void {
    this.value = this.said = '';
    this.phase = 'asking';
    this.#answering?.forget();
  }

  /** Stores and sends the response. Resolves when the outcome is known. */
  async submit(): Promise<void> {
    if (this.phase === 'sending' || this.disabled) {
      return;
    }
    // The choices are disabled while it is sent: the button keeps the focus.
    if (this.matches(':focus-within')) {
      this.renderRoot.querySelector<HTMLElement>('.submit')?.focus();
    }
    this.phase = 'sending';
    try {
      const answering = await inTime(this.#prepare());
      if (answering) {
        return await answering.submit();
      }
    } catch (reason) {
      // A part that hangs, an endpoint that is no address, or something that the page has broken.
      console.warn(reason);
    }
    // Neither kept nor sent: said as it is. The answer stays here, and goes out when the network is back.
    this.phase = 'failed';
    addEventListener('online', () => this.phase === 'failed' && void this.submit(), { once: true });
  }

  /** @internal */
  get locale(): LocaleController<FeedbackRatingMessages> {
    return this.#question.ready!.locale;
  }

  /** @internal */
  get asked(): Asked {
    return this.#question.ready!.asked(this.#variants);
  }

  /** @internal */
  get score(): number {
    const score = Number(this.value);
    return Number.isInteger(score) && score > 0 && this.#question.ready && score <= this.asked.points
      ? score
      : 0;
  }

  /** @internal */
  choose(score: number): void {
    this.value = String(score);
    this.phase = 'asking';
    void this.keep();
    this.dispatchEvent(new FeedbackChangeEvent(score));
  }

  /** @internal */
  async keep(): Promise<void> {
    (await this.#prepare())?.keep();
  }

  /** Whether the attributes ask for more than is here. */
  get #lacking(): boolean {
    return !this.#variants && !(this.endpoint && isPlain(this));
  }

  /**
   * Fetches what the attributes ask for. What could not be fetched is asked for again by the next that needs
   * it.
   */
  async #furnish(): Promise<void> {
    const part = await fetchPart(() => import('./feedback-rating.variants.js'));
    await part?.learn(this.locale.spoken);
    if (!part || this.#variants) {
      return;
    }
    this.#variants = new part.Variants(this);
    this.requestUpdate();
  }

  /** Fetches the question, and what takes, keeps and sends the answer. */
  async #prepare(): Promise<Answering | undefined> {
    if (!(await this.#question.want())) {
      return undefined;
    }
    if (this.#lacking) {
      await this.#furnish();
    }
    const part = this.#answering
      ? undefined
      : await fetchPart(() => import('./feedback-rating.answering.js'));
    if (part && !this.#lacking) {
      this.#answering ??= new part.Answering(this);
    }
    return this.#answering;
  }

  #changed({ target }: Event): void {
    if (target instanceof HTMLInputElement) {
      this.choose(Number(target.value));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    coerceStrings(this, attributes, changed.keys());
    // Misspelt, it is on the page all the same.
    if (!attributes.mode.choices.includes(this.mode)) {
      if (this.mode as string) {
        warnInvalid(this, 'mode', this.mode, 'inline', attributes.mode);
      }
      this.mode = 'inline';
    }
    const question = this.#question.ready;
    if (question && this.#lacking) {
      void this.#furnish();
    }
    question?.willUpdate();
  }

  protected override updated(): void {
    // A tab is always near, and a field of a form is one wherever it stands.
    if (this.mode !== 'inline' || this.name || this.required) {
      void this.#question.want();
    }
    showStates(this.internals, this.phase, ...(this.opened ? ['open'] : []));
    this.#variants?.updated();
    this.#answering?.updated();
  }

  protected override render(): TemplateResult {
    const question = this.#question.ready;
    // The author's own form stands until the words, and all that is asked for, have come.
    const outcome = this.#answering?.outcome;
    const content =
      question?.locale.ready && !this.#lacking ? question.draw(this.#variants, outcome) : html`<slot></slot>`;
    // What was reserved for the question is given back once it is answered.
    const inline = outcome ? 'done' : 'place';
    return html`<div class=${this.mode === 'inline' ? inline : ''} @change=${this.#changed}>${content}</div>`;
  }
}

/** The properties that Lit makes of the table of attributes. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface IcescoFeedbackRating extends LitElement, RatingOptions {}
