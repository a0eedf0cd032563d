import { DEFAULT_SURVEY_ID, type SurveyWords } from '@icesco/core/feedback';
import { adoptStyles, LocaleController } from '@icesco/kit';
import { html, nothing, render, type TemplateResult } from 'lit';
import { checkInput } from './check-input.js';
import { endpointUrl } from './endpoint-url.js';
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
  }

  asked(variants: Variants | undefined): Asked {
    const word = (name: keyof SurveyWords): string => this.locale.text(name);
    const { spoken, dir } = this.locale;
    return variants?.asked(word) ?? { ...DEFAULT_SURVEY_ID, lang: spoken, dir, word };
  }

  get collector(): string {
    return endpointUrl(this.host.endpoint, this.host.baseURI);
  }

  get interfaceLanguage(): string | undefined {
    const { spoken } = this.locale;
    return this.host.asked.lang === spoken ? undefined : spoken;
  }

  willUpdate(): void {
    const { host, locale } = this;
    if (!this.#styled) adoptStyles(host.renderRoot, styles);
    this.#styled = true;
    // Some translators give back copies of elements: drawn anew then, not onto what is gone.
    if (locale.returns !== this.#returns) render(nothing, host.renderRoot, host.renderOptions);
    this.#returns = locale.returns;
  }

  draw(variants: Variants | undefined, outcome: Outcome | undefined): TemplateResult {
    checkInput(this.host);
    const { mode, phase, asked, interfaceLanguage } = this.host;
    const { mark } = this.locale;
    const problem = phase === 'required' || phase === 'failed' ? this.locale.text(phase) : '';
    const inside = (): TemplateResult => content(this.#asking(variants), problem, interfaceLanguage, outcome);
    return html`<div class=${mark[0]} translate=${mark[1]} lang=${asked.lang} dir=${asked.dir} @keydown=${this.#pressed} @keypress=${keepKeystroke} @keyup=${keepKeystroke}>${mode === 'inline' ? inside() : variants?.dialog(inside)}</div>`;
  }

  #pressed = (event: KeyboardEvent): void => {
    this.host.pressed(event);
    keepKeystroke(event);
  };

  #asking(variants: Variants | undefined): TemplateResult {
    const { host, locale } = this;
    const { asked, phase, score } = host;
    const busy = phase === 'sending';
    const points = scalePoints(asked, (key, values) => locale.text(key, values));
    return question({
      heading: asked.word('heading'),
      question: asked.word('question'),
      choices: points.map((point) => choice(point, point.score === score, variants?.choice(point))),
      poles: host.labels === 'full' ? [] : [asked.word('low'), asked.word('high')],
      disabled: host.disabled || busy,
      comment: variants?.comment(),
      button: host.collector && locale.text(busy ? 'sending' : phase === 'failed' ? 'retry' : 'submit'),
      other: host.interfaceLanguage,
      busy,
      submit: () => void host.submit(),
    });
  }
}
