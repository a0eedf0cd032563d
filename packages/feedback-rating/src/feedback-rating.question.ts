import { DEFAULT_SURVEY_ID, readEndpoint, type SurveyWords } from '@icesco/core/feedback';
import { adoptStyles, LocaleController } from '@icesco/kit';
import { html, nothing, render, type TemplateResult } from 'lit';
import { FeedbackChangeEvent } from './feedback-rating.events.js';
import { warnInvalidInput } from './feedback-rating.input.js';
import { arrowTarget, keepKeystroke } from './feedback-rating.keyboard.js';
import { messages, type FeedbackRatingMessages } from './feedback-rating.messages.js';
import { styles } from './feedback-rating.styles.js';
import { choice, content, question, scalePoints, type Outcome } from './feedback-rating.templates.js';
import type { Variants } from './feedback-rating.variants.js';
import type { RatingHost, RatingQuestion, RatingState, ResolvedSurvey } from './feedback-rating.state.js';

/** The part that renders the plain question. */
export class Question implements RatingQuestion {
  readonly locale: LocaleController<FeedbackRatingMessages>;
  /** What renders all but the plain question, once it is loaded. */
  variants: Variants | undefined;
  #returns = 0;
  #styled = false;

  constructor(
    private readonly host: RatingHost,
    private readonly state: RatingState,
  ) {
    state.question = this;
    this.locale = new LocaleController(host, messages, async (document) =>
      (await import('@icesco/core/translation')).translationWatcher(document),
    );
    host.addEventListener('click', this.#clicked);
  }

  get survey(): ResolvedSurvey {
    const word = (name: keyof SurveyWords): string => this.locale.text(name);
    const { messageLang, dir } = this.locale;
    return this.variants?.resolveSurvey(word) ?? { ...DEFAULT_SURVEY_ID, lang: messageLang, dir, word };
  }

  get score(): number {
    const score = Number(this.host.value);
    return Number.isInteger(score) && score > 0 && score <= this.survey.points ? score : 0;
  }

  /** Takes a choice, keeps it for the session and fires an event. */
  choose(score: number): void {
    this.host.value = String(score);
    this.state.update({ phase: 'asking' });
    void this.state.keepDraft();
    this.host.dispatchEvent(new FeedbackChangeEvent(score));
  }

  /** URL of the collector; '' where there is none, or an invalid one. */
  get #collector(): string {
    return readEndpoint(this.host.endpoint, this.host.baseURI).url;
  }

  willUpdate(): void {
    const { host, locale } = this;
    if (!this.#styled) {
      adoptStyles(host.renderRoot, styles);
    }
    this.#styled = true;
    // Some translators give back copies of elements: then everything is rendered again.
    if (locale.returns !== this.#returns) {
      render(nothing, host.renderRoot, host.renderOptions);
    }
    this.#returns = locale.returns;
  }

  render(outcome: Outcome | undefined): TemplateResult {
    warnInvalidInput(this.host, this);
    const { host, survey, variants } = this;
    const { phase } = this.state;
    const { mark } = this.locale;
    const problem = phase === 'required' || phase === 'failed' ? this.locale.text(phase) : '';
    const inside = (): TemplateResult => content(this.#asking(survey), problem, survey.other, outcome);
    return html`<div class=${mark[0]} translate=${mark[1]} lang=${survey.lang} dir=${survey.dir} @keydown=${this.#pressed} @keypress=${keepKeystroke} @keyup=${keepKeystroke}>${host.mode === 'inline' ? inside() : variants?.dialog(inside)}</div>`;
  }

  /** Focuses the chosen or first option; the tab while its dialog is closed. */
  focus(options?: FocusOptions): void {
    const at = (selector: string): HTMLElement | null => this.host.renderRoot.querySelector(selector);
    (at('input:checked') ?? at('input') ?? at('.tab'))?.focus(options);
  }

  /** A label of the page hands its click on. One within the element does not come from a label. */
  #clicked = (event: MouseEvent): void => {
    const { host } = this;
    const { clientX: x, clientY: y } = event;
    const { left, right, top, bottom } = host.getBoundingClientRect();
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    if (event.composedPath()[0] === host && !isInside && this.state.internals?.labels.length) {
      host.focus();
    }
  };

  #pressed = (event: KeyboardEvent): void => {
    const { host } = this;
    const { key, target } = event;
    if (target instanceof HTMLInputElement) {
      if (key === 'Enter') {
        event.preventDefault();
        // Inside a shadow root Enter never reaches the form by itself.
        if (this.#collector) {
          void host.submit();
        } else {
          this.state.internals?.form?.requestSubmit();
        }
      } else {
        this.#move(event, target);
      }
    }
    keepKeystroke(event);
  };

  /** Arrow keys choose, and never submit. */
  #move(event: KeyboardEvent, from: HTMLInputElement): void {
    const radios = [...this.host.renderRoot.querySelectorAll('input')];
    const { direction } = getComputedStyle(from);
    const next = arrowTarget(event.key, radios.indexOf(from), radios.length, direction);
    if (next === undefined) {
      return;
    }
    event.preventDefault();
    radios[next]!.focus();
    this.choose(next + 1);
  }

  #asking(survey: ResolvedSurvey): TemplateResult {
    const { host, locale, score, variants } = this;
    const { phase } = this.state;
    const busy = phase === 'sending';
    const idle = phase === 'failed' ? 'retry' : 'submit';
    const points = scalePoints(survey, (key, values) => locale.text(key, values));
    return question({
      heading: survey.word('heading'),
      question: survey.word('question'),
      choices: points.map((point) => choice(point, point.score === score, variants?.choice(point))),
      poles: host.labels === 'full' ? [] : [survey.word('low'), survey.word('high')],
      disabled: host.disabled || busy,
      comment: variants?.comment(),
      button: this.#collector && locale.text(busy ? 'sending' : idle),
      other: survey.other,
      busy,
      submit: () => void host.submit(),
    });
  }
}
