import { newAnswer, pageOutbox, readEndpoint, type Answer, type Settled } from '@icesco/core/feedback';
import { translationWatcher } from '@icesco/core/translation';
import type { ReactiveController } from 'lit';
import {
  FeedbackFailedEvent,
  FeedbackQueuedEvent,
  FeedbackSentEvent,
  FeedbackSubmitEvent,
} from './delivery.events.js';
import type { Outcome } from './feedback-rating.templates.js';
import { further, learn } from './further-words.js';
import type { Inside } from './inside.js';
import { randomBytes } from './random-bytes.js';
import { keepDraft, readDraft, rememberAnswered } from './session-memory.js';

/**
 * The part that is there from when the question is seen: it keeps the draft and sends the response. It
 * also takes up what an earlier page left: a draft, and responses that are not delivered yet.
 */
export class Answering implements ReactiveController {
  #focused = false;
  /** Kept, and not delivered yet. */
  #pending: Answer | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly host: Inside) {
    host.addController(this);
    const draft = readDraft(host, host.asked.id);
    if (draft && !host.value && !host.said) {
      host.value = draft.score > 0 && draft.score <= host.asked.points ? String(draft.score) : '';
      host.said = draft.comment;
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

  /** What was said to be saved is delivered, by this page or another one: then that is said. */
  #settled = ({ id, receipt }: Settled): void => {
    const answer = this.#pending;
    if (answer?.id !== id) {
      return;
    }
    this.#pending = undefined;
    this.hostDisconnected();
    const { host } = this;
    // The visitor may have begun anew.
    if (host.phase === 'saved' || host.phase === 'held') {
      host.phase = receipt;
    }
    host.dispatchEvent(receipt === 'sent' ? new FeedbackSentEvent(answer) : new FeedbackFailedEvent(answer));
  };

  keep(): void {
    const { phase, score, said } = this.host;
    if (phase === 'asking' && (score || said)) {
      keepDraft(this.host, this.host.asked.id, { score, comment: said });
    }
  }

  forget(): void {
    keepDraft(this.host, this.host.asked.id, undefined);
  }

  /** Keeps and sends the answer, unless there is none or the page holds it back. */
  async submit(): Promise<void> {
    const { host } = this;
    if (!host.score) {
      host.phase = 'required';
      host.renderRoot.querySelector('input')?.focus();
      return;
    }
    const answer = this.#answer();
    if (!host.dispatchEvent(new FeedbackSubmitEvent(answer))) {
      host.phase = 'asking';
      return;
    }
    const [receipt] = await Promise.all([
      pageOutbox(window).add(this.#collector, answer),
      learn(answer.lang),
    ]);
    if (receipt !== 'failed') {
      this.forget();
      rememberAnswered(answer.survey, Date.now());
    }
    if (receipt === 'saved' || receipt === 'held') {
      this.#pending = answer;
      if (host.isConnected) {
        this.hostConnected();
      }
    }
    this.#focused = host.matches(':focus-within');
    host.phase = receipt;
    const Told = {
      sent: FeedbackSentEvent,
      saved: FeedbackQueuedEvent,
      held: FeedbackQueuedEvent,
      failed: FeedbackFailedEvent,
    }[receipt];
    host.dispatchEvent(new Told(answer));
    await host.updateComplete;
    // The button that had the focus is gone: the outcome takes it, so that it is read and the keyboard is not
    // lost.
    if (this.#focused) {
      host.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
    }
  }

  /** What became of the answer: the truth, in one sentence; `undefined` while it is asked for. */
  get outcome(): Outcome | undefined {
    const { phase, locale } = this.host;
    return phase === 'sent' || phase === 'saved' || phase === 'held'
      ? { text: further(locale.spoken, phase), focused: this.#focused, blurred: this.#blurred }
      : undefined;
  }

  #blurred = (): void => {
    this.#focused = false;
    this.host.requestUpdate();
  };

  /** The page may have changed its language since. */
  updated(): void {
    void learn(this.host.locale.spoken).then((came) => came && this.host.requestUpdate());
  }

  /** The answer as it travels: empty fields are left out. */
  #answer(): Answer {
    const { asked, score, said } = this.host;
    const translatedBy = translationWatcher(document).state?.engine;
    const comment = said.trim();
    const draft = {
      survey: asked.id,
      surveyVersion: asked.version,
      page: pageAddress(this.#collector),
      score,
      points: asked.points,
      lang: asked.lang,
      dir: asked.dir,
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
