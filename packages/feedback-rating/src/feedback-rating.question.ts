import { DEFAULT_SURVEY_ID, readEndpoint, type SurveyWords } from '@icesco/core/feedback';
import { adoptStyles, LocaleController } from '@icesco/kit';
import { html, nothing, render, type TemplateResult } from 'lit';
import { arrowTarget } from './arrow-keys.js';
import { checkInput } from './check-input.js';
import { messages, type FeedbackRatingMessages } from './feedback-rating.messages.js';
import { scalePoints } from './feedback-rating.scale.js';
import { styles } from './feedback-rating.styles.js';
import { keepKeystroke } from './field-keys.js';
import { choice, content, question, type Outcome } from './feedback-rating.templates.js';
import type { Variants } from './feedback-rating.variants.js';
import type { Asked, Inside } from './inside.js';

/** The part that speaks and draws the plain question. */
export class Question {
  readonly locale: LocaleController<FeedbackRatingMessages>;
  #returns = 0;
  #styled = false;

  constructor(private readonly host: Inside) {
    this.locale = new LocaleController(host, messages, async (document) =>
      (await import('@icesco/core/translation')).translationWatcher(document),
    );
    host.addEventListener('click', this.#clicked);
  }

  asked(variants: Variants | undefined): Asked {
    const word = (name: keyof SurveyWords): string => this.locale.text(name);
    const { spoken, dir } = this.locale;
    return variants?.asked(word) ?? { ...DEFAULT_SURVEY_ID, lang: spoken, dir, word };
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
    // Some translators give back copies of elements: drawn anew then, not onto what is gone.
    if (locale.returns !== this.#returns) {
      render(nothing, host.renderRoot, host.renderOptions);
    }
    this.#returns = locale.returns;
  }

  draw(variants: Variants | undefined, outcome: Outcome | undefined): TemplateResult {
    checkInput(this.host);
    const { mode, phase, asked } = this.host;
    const { mark } = this.locale;
    const problem = phase === 'required' || phase === 'failed' ? this.locale.text(phase) : '';
    const inside = (): TemplateResult => content(this.#asking(variants), problem, asked.other, outcome);
    return html`<div class=${mark[0]} translate=${mark[1]} lang=${asked.lang} dir=${asked.dir} @keydown=${this.#pressed} @keypress=${keepKeystroke} @keyup=${keepKeystroke}>${mode === 'inline' ? inside() : variants?.dialog(inside)}</div>`;
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
    if (event.composedPath()[0] === host && !isInside && host.internals?.labels.length) {
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
          host.internals?.form?.requestSubmit();
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
    this.host.choose(next + 1);
  }

  #asking(variants: Variants | undefined): TemplateResult {
    const { host, locale } = this;
    const { asked, phase, score } = host;
    const busy = phase === 'sending';
    const idle = phase === 'failed' ? 'retry' : 'submit';
    const points = scalePoints(asked, (key, values) => locale.text(key, values));
    return question({
      heading: asked.word('heading'),
      question: asked.word('question'),
      choices: points.map((point) => choice(point, point.score === score, variants?.choice(point))),
      poles: host.labels === 'full' ? [] : [asked.word('low'), asked.word('high')],
      disabled: host.disabled || busy,
      comment: variants?.comment(),
      button: this.#collector && locale.text(busy ? 'sending' : idle),
      other: asked.other,
      busy,
      submit: () => void host.submit(),
    });
  }
}
