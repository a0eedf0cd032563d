import { newAnswer, pageOutbox, readEndpoint, type Answer, type Settled } from '@icesco/core/feedback';
import { translationWatcher } from '@icesco/core/translation';
import type { ReactiveController } from 'lit';
import {
  FeedbackFailedEvent,
  FeedbackQueuedEvent,
  FeedbackSentEvent,
  FeedbackSubmitEvent,
} from './feedback-rating.parts.events.js';
import type { Outcome } from './feedback-rating.templates.js';
import { keepDraft, readDraft, rememberAnswered } from './feedback-rating.drafts.js';
import { SecondaryMessages } from './feedback-rating.secondary-messages.js';
import type { RatingHost, RatingState } from './feedback-rating.state.js';

/**
 * The part that is there from when the question is seen: it keeps the draft and sends the response. It
 * also takes up what an earlier page left: a draft, and responses that are not delivered yet.
 */
export class Answering implements ReactiveController {
  readonly #messages = new SecondaryMessages();
  #focused = false;
  /** Stored, and not delivered yet. */
  #pending: Answer | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: RatingHost,
    private readonly state: RatingState,
  ) {
    host.addController(this);
    const { survey } = state.question;
    const draft = readDraft(host, survey.id);
    if (draft && !host.value && !state.comment) {
      host.value = draft.score > 0 && draft.score <= survey.points ? String(draft.score) : '';
      state.update({ comment: draft.comment });
    }
    if (this.#collector) {
      pageOutbox(window);
    }
  }

  get #collector(): string {
    return readEndpoint(this.host.endpoint, this.host.baseURI).url;
  }

  hostConnected(): void {
    if (this.#pending) {
      this.#unsubscribe ??= pageOutbox(window).settled.subscribe(this.#settled);
    }
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** A saved response is delivered, by this page or another one: shown in place of "saved". */
  #settled = ({ id, receipt }: Settled): void => {
    const answer = this.#pending;
    if (answer?.id !== id) {
      return;
    }
    this.#pending = undefined;
    this.hostDisconnected();
    const { host, state } = this;
    // The visitor may have started again.
    if (state.phase === 'saved' || state.phase === 'held') {
      state.update({ phase: receipt });
    }
    host.dispatchEvent(receipt === 'sent' ? new FeedbackSentEvent(answer) : new FeedbackFailedEvent(answer));
  };

  keepDraft(): void {
    const { phase, comment, question } = this.state;
    const { score, survey } = question;
    if (phase === 'asking' && (score || comment)) {
      keepDraft(this.host, survey.id, { score, comment });
    }
  }

  forgetDraft(): void {
    keepDraft(this.host, this.state.question.survey.id, undefined);
  }

  /** Keeps and sends the answer, unless there is none or the page holds it back. */
  async submit(): Promise<void> {
    const { host, state } = this;
    if (!state.question.score) {
      state.update({ phase: 'required' });
      host.renderRoot.querySelector('input')?.focus();
      return;
    }
    const answer = this.#answer();
    if (!host.dispatchEvent(new FeedbackSubmitEvent(answer))) {
      state.update({ phase: 'asking' });
      return;
    }
    const [receipt] = await Promise.all([
      pageOutbox(window).add(this.#collector, answer),
      this.#messages.load(answer.lang),
    ]);
    if (receipt !== 'failed') {
      this.forgetDraft();
      rememberAnswered(answer.survey, Date.now());
    }
    if (receipt === 'saved' || receipt === 'held') {
      this.#pending = answer;
      if (host.isConnected) {
        this.hostConnected();
      }
    }
    this.#focused = host.matches(':focus-within');
    state.update({ phase: receipt });
    const OutcomeEvent = {
      sent: FeedbackSentEvent,
      saved: FeedbackQueuedEvent,
      held: FeedbackQueuedEvent,
      failed: FeedbackFailedEvent,
    }[receipt];
    host.dispatchEvent(new OutcomeEvent(answer));
    await host.updateComplete;
    // The button that had the focus is gone: the outcome takes it, so that it is read and the keyboard is not
    // lost.
    if (this.#focused) {
      host.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
    }
  }

  /** Outcome of sending the response, in one sentence; `undefined` while it is being sent. */
  get outcome(): Outcome | undefined {
    const { phase, question } = this.state;
    return phase === 'sent' || phase === 'saved' || phase === 'held'
      ? {
          text: this.#messages.text(question.locale.messageLang, phase),
          received: phase === 'sent',
          focused: this.#focused,
          blurred: this.#blurred,
        }
      : undefined;
  }

  #blurred = (): void => {
    this.#focused = false;
    this.host.requestUpdate();
  };

  /** The page may have changed its language since. */
  updated(): void {
    void this.#messages
      .load(this.state.question.locale.messageLang)
      .then((isNew) => isNew && this.host.requestUpdate());
  }

  /** The answer as it travels: empty fields are left out. */
  #answer(): Answer {
    const { score, survey } = this.state.question;
    const translatedBy = translationWatcher(document).state?.engine;
    const comment = this.state.comment.trim();
    const draft = {
      survey: survey.id,
      surveyVersion: survey.version,
      page: pageAddress(this.#collector),
      score,
      points: survey.points,
      lang: survey.lang,
      dir: survey.dir,
      ...(comment && { comment }),
      ...(translatedBy && { translatedBy }),
    };
    return newAnswer(draft, Date.now(), randomBytes);
  }
}

/**
 * Where the question stands. A frame that is written by a script has no address on the web: that of its maker
 * counts, else that of the collector.
 */
const pageAddress = (collector: string): string =>
  [location.href, document.baseURI, document.referrer].find((each) => each.startsWith('http')) ??
  new URL(collector).origin;

/**
 * Fills an array with random bytes. An id that is only likely to be unique is better than a lost response.
 */
function randomBytes(bytes: Uint8Array<ArrayBuffer>): void {
  try {
    crypto.getRandomValues(bytes);
  } catch {
    for (const index of bytes.keys()) {
      bytes[index] = Math.random() * 256;
    }
  }
}
