import { base, LocaleController, tokens } from '@icesco/kit';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Survey } from '@icesco/core/feedback';
import * as events from './feedback-rating.events.js';
import { fetchDelivery } from './fetch-delivery.js';
import { FormParticipation } from './form-participation.js';
import { messages, type FeedbackRatingMessages } from './feedback-rating.messages.js';
import { defaults, oneOf, properties } from './feedback-rating.properties.js';
import { arrowTarget, scalePoints } from './feedback-rating.scale.js';
import { askedSurvey, type Asked } from './feedback-rating.survey.js';
import { styles } from './feedback-rating.styles.js';
import { outcome, question, type Phase } from './feedback-rating.templates.js';
import { answeredWithin, answersWait, keepDraft, readDraft, rememberAnswered } from './session-memory.js';

/**
 * A satisfaction question on one scale. Answers are kept before they are sent, delivered once, and acknowledged
 * truthfully.
 *
 * @tag icesco-feedback-rating
 * @fires {FeedbackOpenEvent} icesco-open - The dialog has opened.
 * @fires {FeedbackChangeEvent} icesco-change - A score has been chosen.
 * @fires {FeedbackSubmitEvent} icesco-submit - Before the answer is kept and sent; cancellable.
 * @fires {FeedbackSentEvent} icesco-sent - The collector has committed the answer.
 * @fires {FeedbackQueuedEvent} icesco-queued - The answer is kept here and goes out later.
 * @fires {FeedbackFailedEvent} icesco-failed - The answer was refused, or neither sent nor kept.
 * @slot - What is shown where no script runs: a plain form to the same endpoint.
 * @csspart tab - The button at the edge of the page.
 * @csspart dialog - The dialog.
 * @csspart question - The whole question.
 * @csspart heading - Its heading.
 * @csspart scale - The row of choices.
 * @csspart point - One choice.
 * @csspart comment - The comment with its warning and counter.
 * @csspart problem - What is wrong with the answer.
 * @csspart outcome - What became of the answer.
 * @csspart button - A button.
 * @cssproperty --icesco-color-accent - Colour of what is chosen.
 * @cssproperty --icesco-color-border - Colour of lines.
 * @cssproperty --icesco-color-surface - Background.
 * @cssproperty --icesco-color-text - Colour of text.
 * @cssproperty --icesco-radius - Radius of corners.
 * @cssproperty --icesco-feedback-layer - `z-index` of the tab.
 * @cssstate open - While the dialog is open.
 * @cssstate sent - The answer has been received.
 * @cssstate saved - The answer waits on this device.
 * @cssstate failed - The answer could not be sent.
 */
export class IcescoFeedbackRating extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [tokens, base, styles];
  static override properties = { ...properties, phase: { state: true }, opened: { state: true }, problem: { state: true } };

  /** `tab`: a button at the edge that opens a dialog; `inline`: on the page; `dialog`: opened by `open()` alone. */
  declare mode: 'tab' | 'inline' | 'dialog';
  /** Address of the collector. */
  declare endpoint: string;
  /** Another question than the organisation's. */
  declare survey: Survey | undefined;
  /** 3 to 10; 0: as the survey says. */
  declare points: number;
  /** Words at both ends of the scale, or at every point. */
  declare labels: 'ends' | 'full';
  /** Numerals stay visible in each. */
  declare shape: 'numbers' | 'stars' | 'faces';
  /** With a warning against personal data, and a counter. */
  declare comment: 'off' | 'optional';
  /** Asks for the main reason, in the words of the survey. */
  declare followUp: boolean;
  /** Share of page views on which the tab shows, 0 to 1. */
  declare sampleRate: number;
  /** Days after an answer in which the tab stays away. */
  declare cooldown: number;
  /** Its name as a field of the page's own form. */
  declare name: string;
  /** The chosen score as a text, '' for none. */
  declare value: string;
  /** As a field of a form: it must be answered. */
  declare required: boolean;
  /** It cannot be answered now. */
  declare disabled: boolean;
  /** `auto` takes the colours of the page. */
  declare theme: 'auto' | 'light' | 'dark';

  protected declare phase: Phase;
  protected declare opened: boolean;
  protected declare problem: string;

  #locale = new LocaleController<FeedbackRatingMessages>(this, messages, async (document) => (await import('@icesco/core/translation')).translationWatcher(document));
  #form = new FormParticipation(this, () => this.shadowRoot?.querySelector<HTMLElement>('input') ?? undefined);
  #comment = '';
  #opener: HTMLElement | undefined;
  /** Drawn once a page view, and kept nowhere. */
  #lot = Math.random();

  constructor() {
    super();
    Object.assign(this, defaults, { phase: 'asking', opened: false, problem: '' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const draft = readDraft(this.#survey.id);
    if (draft && !this.value) {
      this.value = this.#inScale(draft.score) ? String(draft.score) : '';
      this.#comment = draft.comment;
    }
    // Answers that an earlier page could not deliver.
    if (this.endpoint && answersWait()) void fetchDelivery().then((delivery) => delivery?.outbox());
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  /** Opens the dialog (modes `tab` and `dialog`). */
  open(): void {
    if (this.opened || this.mode === 'inline') return;
    this.#opener = (this.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement;
    this.opened = true;
    this.dispatchEvent(new events.FeedbackOpenEvent());
  }

  /** Closes it; what was chosen is kept for the session. */
  close(): void {
    this.opened = false;
  }

  /** Forgets the choice and asks anew. */
  reset(): void {
    this.value = '';
    this.#comment = '';
    this.problem = '';
    this.phase = 'asking';
    keepDraft(this.#survey.id, undefined);
  }

  /** Keeps and sends the answer. Resolves when it is known what became of it. */
  async submit(): Promise<void> {
    if (this.phase === 'sending' || this.disabled) return;
    const score = Number(this.value);
    if (!this.#inScale(score)) {
      this.problem = this.#locale.text('required');
      this.shadowRoot?.querySelector('input')?.focus();
      return;
    }
    const delivery = await fetchDelivery();
    if (!delivery) {
      // Neither kept nor sent: said as it is. The choice stays for another try.
      this.phase = 'failed';
      this.problem = this.#locale.text('failed');
      return;
    }
    const { spoken: lang, dir } = this.#locale;
    const answer = delivery.draftedAnswer(this.#survey, { score, points: this.#points, comment: this.#comment.trim(), lang, dir });
    if (!this.dispatchEvent(new events.FeedbackSubmitEvent(answer))) return;
    this.problem = '';
    this.phase = 'sending';
    const receipt = await delivery.outbox().add(new URL(this.endpoint, document.baseURI).href, answer);
    this.phase = receipt;
    if (receipt !== 'failed') {
      keepDraft(this.#survey.id, undefined);
      rememberAnswered(this.#survey.id, Date.now());
    } else this.problem = this.#locale.text('failed');
    const Outcome = { sent: events.FeedbackSentEvent, saved: events.FeedbackQueuedEvent, failed: events.FeedbackFailedEvent }[receipt];
    this.dispatchEvent(new Outcome(answer));
    await this.updateComplete;
    // The button that had the focus is gone: the outcome takes it, so that it is read and the keyboard is not lost.
    this.shadowRoot?.querySelector<HTMLElement>('.outcome')?.focus();
  }

  get #survey(): Asked {
    return askedSurvey(this.survey, this.#locale.spoken, (name) => this.#locale.text(name));
  }

  get #points(): number {
    return Number.isInteger(this.points) && this.points >= 3 && this.points <= 10 ? this.points : this.#survey.points;
  }

  #inScale(score: number): boolean {
    return Number.isInteger(score) && score >= 1 && score <= this.#points;
  }

  protected override updated(): void {
    this.#form.update(this.value, this.required && !this.#inScale(Number(this.value)) ? this.#locale.text('required') : '');
    for (const state of ['sent', 'saved', 'failed'] as const) this.#form.setState(state, this.phase === state);
    this.#form.setState('open', this.opened);
    this.#syncDialog();
  }

  #syncDialog(): void {
    const dialog = this.shadowRoot?.querySelector('dialog');
    if (this.opened && dialog && !dialog.open) dialog.showModal();
    if (!this.opened && dialog?.open) dialog.close();
  }

  #choose(score: number): void {
    this.value = String(score);
    this.problem = '';
    if (this.phase === 'failed') this.phase = 'asking';
    this.#keep();
    if (this.endpoint) void fetchDelivery();
    this.dispatchEvent(new events.FeedbackChangeEvent(score));
  }

  #keep(): void {
    keepDraft(this.#survey.id, { score: Number(this.value), comment: this.#comment });
  }

  #changed(event: Event): void {
    const field = event.target;
    if (field instanceof HTMLTextAreaElement) {
      this.#comment = field.value;
      this.#keep();
      this.requestUpdate();
    } else if (field instanceof HTMLInputElement && event.type === 'change') this.#choose(Number(field.value));
  }

  #pressed(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      // Inside a shadow root Enter never reaches the form by itself.
      if (this.endpoint) void this.submit();
      else this.#form.requestSubmit();
      return;
    }
    const radios = [...(this.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
    const target = arrowTarget(event.key, radios.indexOf(event.target), radios.length, getComputedStyle(event.target).direction as 'ltr' | 'rtl');
    if (target === undefined) return;
    event.preventDefault();
    radios[target]!.focus();
    this.#choose(target + 1);
  }

  #clicked(event: Event): void {
    const action = event.target instanceof Element && event.target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'submit') void this.submit();
    if (action === 'open') this.open();
    if (action === 'close') this.close();
  }

  /** By the button, Escape, or a form inside: the dialog closes in its own ways too. */
  #closed(): void {
    this.opened = false;
    const opener = this.shadowRoot?.querySelector<HTMLElement>('.tab') ?? this.#opener;
    opener?.focus();
    this.#opener = undefined;
  }

  protected override render(): TemplateResult {
    // The author's own form stands until the words have come.
    if (!this.#locale.ready) return html`<slot></slot>`;
    const { dir, spoken, returns } = this.#locale;
    const [noTranslation, translate] = this.#locale.mark;
    return html`${keyed(returns, html`<div
      class=${noTranslation}
      translate=${translate}
      lang=${spoken}
      dir=${dir}
      @click=${(event: Event) => this.#clicked(event)}
      @change=${(event: Event) => this.#changed(event)}
      @input=${(event: Event) => this.#changed(event)}
      @keydown=${(event: KeyboardEvent) => this.#pressed(event)}
    >
      ${this.mode === 'inline' ? this.#content() : this.#dialog()}
    </div>`)}`;
  }

  #dialog(): TemplateResult {
    const survey = this.#survey;
    const away = this.mode !== 'tab' || this.#lot >= this.sampleRate || (this.cooldown > 0 && this.phase === 'asking' && answeredWithin(survey.id, this.cooldown, Date.now()));
    return html`${away ? nothing : html`<button type="button" class="tab" part="tab button" data-action="open" .textContent=${survey.word('opener')}></button>`}
      <dialog part="dialog" aria-label=${survey.word('heading')} @close=${() => this.#closed()}>
        <div class="bar"><button type="button" part="button" data-action="close" .textContent=${this.#locale.text('close')}></button></div>
        ${this.opened ? this.#content() : nothing}
      </dialog>`;
  }

  #content(): TemplateResult {
    const survey = this.#survey;
    const say = (key: keyof FeedbackRatingMessages, values?: Record<string, string | number>): string => this.#locale.text(key, values);
    const done = this.phase === 'sent' || this.phase === 'saved';
    return html`<div role="status" class="visually-hidden" .textContent=${this.phase === 'failed' ? say('failed') : ''}></div>
      ${done
        ? outcome(say(this.phase === 'sent' ? 'thanks' : 'saved'))
        : question({
            say,
            heading: survey.word('heading'),
            question: survey.word('question'),
            points: scalePoints(survey, this.#points, this.labels === 'full', say),
            low: survey.word('low'),
            high: survey.word('high'),
            shape: oneOf(['numbers', 'stars', 'faces'], this.shape),
            score: Number(this.value),
            disabled: this.disabled,
            commentLabel: (this.followUp && survey.word('reason')) || (this.comment === 'optional' ? say('comment') : ''),
            comment: this.#comment,
            submits: this.endpoint !== '',
            phase: this.phase,
            problem: this.problem,
          })}`;
  }
}
