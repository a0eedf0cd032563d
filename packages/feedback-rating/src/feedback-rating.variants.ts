import { MAX_COMMENT, type SurveyWords } from '@icesco/core/feedback';
import type { MessageValues } from '@icesco/core/locale';
import { adoptStyles, readValue } from '@icesco/kit';
import type { TemplateResult } from 'lit';
import { attributes } from './feedback-rating.attributes.js';
import { lockScroll, showInTopLayer } from './feedback-rating.dialog.js';
import { answeredWithin } from './feedback-rating.drafts.js';
import { FeedbackOpenEvent } from './feedback-rating.parts.events.js';
import { SecondaryMessages, type SecondaryMessageTexts } from './feedback-rating.secondary-messages.js';
import type { RatingHost, RatingState, ResolvedSurvey } from './feedback-rating.state.js';
import { resolveSurvey } from './feedback-rating.survey.js';
import type { ChoiceDecoration, ScalePoint } from './feedback-rating.templates.js';
import { commentField, dialog, drawing, label, tab } from './feedback-rating.variants.templates.js';
import { styles } from './feedback-rating.variants.styles.js';

/** A random number for each page view, kept nowhere: below the sample rate, the tab shows. */
const sample = Math.random();

/** The part that renders what the attributes ask for beyond the plain question. */
export class Variants {
  readonly #messages = new SecondaryMessages();
  #opener: HTMLElement | undefined;
  #unlockScroll: (() => void) | undefined;

  constructor(
    private readonly host: RatingHost,
    private readonly state: RatingState,
  ) {
    adoptStyles(host.renderRoot, styles);
  }

  /** @param say the organisation's words, from the messages */
  resolveSurvey(say: (name: keyof SurveyWords) => string): ResolvedSurvey {
    const { survey, labels, points } = this.host;
    return resolveSurvey(survey, this.state.question.locale, labels === 'full', points, say);
  }

  /** @returns whether the messages of the language are new. */
  loadMessages(): Promise<boolean> {
    return this.#messages.load(this.state.question.locale.messageLang);
  }

  #text(key: keyof SecondaryMessageTexts, values?: MessageValues): string {
    return this.#messages.text(this.state.question.locale.messageLang, key, values);
  }

  choice(point: ScalePoint): ChoiceDecoration {
    const { shape, labels } = this.host;
    const { score, survey } = this.state.question;
    return {
      drawing: drawing(shape, point.score, score, survey.points),
      caption: labels === 'full' && point.label ? label(point.label) : undefined,
    };
  }

  comment(): TemplateResult | undefined {
    const { host } = this;
    const { survey } = this.state.question;
    const { comment } = this.state;
    const reason = host.followUp ? survey.word('reason') : '';
    if (!reason && host.comment !== 'optional') {
      return undefined;
    }
    return commentField({
      other: survey.other,
      label: reason || this.#text('comment'),
      isSurveyLabel: reason !== '',
      privacy: this.#text('privacy'),
      left: this.#text('left', { count: MAX_COMMENT - comment.length }),
      comment,
      disabled: host.disabled,
      write: (text) => this.#write(text),
    });
  }

  #write(text: string): void {
    this.state.update({ comment: text });
    void this.state.keepDraft();
  }

  dialog(content: () => TemplateResult): TemplateResult {
    const { host } = this;
    const { survey } = this.state.question;
    return dialog({
      opener: this.#hasTab ? tab(survey.word('opener'), () => host.open()) : undefined,
      name: survey.word('heading'),
      close: this.#text('close'),
      other: survey.other,
      content: this.state.isOpen ? content() : undefined,
      closing: () => host.close(),
      closed: () => this.#closed(),
    });
  }

  /** It stays after an answer on this very page: the dialog gives the focus back to it. */
  get #hasTab(): boolean {
    const { mode, cooldown, sampleRate } = this.host;
    const { phase, question } = this.state;
    return (
      mode === 'tab' &&
      sample < (readValue(attributes.sampleRate, sampleRate) as number) &&
      (phase !== 'asking' || !(cooldown > 0) || !answeredWithin(question.survey.id, cooldown, Date.now()))
    );
  }

  updated(): void {
    const { host } = this;
    this.#showDialog();
    const tabButton = host.renderRoot.querySelector<HTMLElement>('.tab');
    if (tabButton) {
      showInTopLayer(tabButton);
    }
    this.#updateField();
    void this.loadMessages().then((isNew) => isNew && host.requestUpdate());
  }

  /** The element as a field of a partner's own form. */
  #updateField(): void {
    const { required, renderRoot } = this.host;
    const { internals, question } = this.state;
    const { score, locale } = question;
    internals?.setFormValue(score ? String(score) : null);
    // Where a browser points its message has to be inside the shadow tree.
    const anchor = renderRoot.querySelector('input');
    if (required && !score && anchor) {
      internals?.setValidity({ valueMissing: true }, locale.text('required'), anchor);
    } else {
      internals?.setValidity({});
    }
  }

  /** Opens or closes the dialog as it was rendered. */
  #showDialog(): void {
    const { host, state } = this;
    const element = host.renderRoot.querySelector('dialog');
    if (element && state.isOpen && !element.open) {
      this.#opener = (host.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement;
      element.showModal();
      this.#unlockScroll ??= lockScroll(document);
      host.dispatchEvent(new FeedbackOpenEvent());
    }
    if (element?.open && !state.isOpen) {
      element.close();
    }
  }

  /** An element that leaves the page takes its dialog with it, and no `close` event follows. */
  disconnected(): void {
    this.state.update({ isOpen: false });
    this.#releaseScroll();
  }

  #releaseScroll(): void {
    this.#unlockScroll?.();
    this.#unlockScroll = undefined;
  }

  /** By the button, Escape, or a form inside: the dialog closes in its own ways too. */
  #closed(): void {
    this.state.update({ isOpen: false });
    this.#releaseScroll();
    (this.host.renderRoot.querySelector<HTMLElement>('.tab') ?? this.#opener)?.focus();
  }
}
