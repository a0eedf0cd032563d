import type { SurveyWords } from '@icesco/core/feedback';
import { adoptStyles, readValue } from '@icesco/kit';
import type { TemplateResult } from 'lit';
import { askedSurvey } from './asked-survey.js';
import { commentField } from './comment.templates.js';
import { FeedbackOpenEvent } from './dialog.events.js';
import { dialog, tab } from './dialog.templates.js';
import { attributes } from './feedback-rating.attributes.js';
import type { ScalePoint } from './feedback-rating.scale.js';
import type { ChoiceDecoration } from './feedback-rating.templates.js';
import { updateField } from './form-field.js';
import { further, learn } from './further-words.js';
import type { Asked, Inside } from './inside.js';
import { lockScroll } from './scroll-lock.js';
import { answeredWithin } from './session-memory.js';
import { drawing, label } from './shapes.templates.js';
import { showInTopLayer } from './top-layer.js';
import { styles } from './variants.styles.js';

export { learn } from './further-words.js';

/** Drawn once a page view, and kept nowhere. */
const lot = Math.random();

/** The part that draws what the attributes ask for beyond the plain question. */
export class Variants {
  #opener: HTMLElement | undefined;
  #unlockScroll: (() => void) | undefined;

  constructor(private readonly host: Inside) {
    adoptStyles(host.renderRoot, styles);
  }

  /** @param say the organisation's words, from the messages */
  asked(say: (name: keyof SurveyWords) => string): Asked {
    const { survey, locale, labels, points } = this.host;
    return askedSurvey(survey, locale, labels === 'full', points, say);
  }

  choice(point: ScalePoint): ChoiceDecoration {
    const { shape, score, asked, labels } = this.host;
    return {
      drawing: drawing(shape, point.score, score, asked.points),
      caption: labels === 'full' && point.label ? label(point.label) : undefined,
    };
  }

  comment(): TemplateResult | undefined {
    const { host } = this;
    const reason = host.followUp ? host.asked.word('reason') : '';
    if (!reason && host.comment !== 'optional') {
      return undefined;
    }
    return commentField({
      lang: host.locale.spoken,
      other: host.asked.other,
      label: reason,
      comment: host.said,
      disabled: host.disabled,
      write: (text) => this.#write(text),
    });
  }

  #write(text: string): void {
    this.host.said = text;
    void this.host.keep();
  }

  dialog(content: () => TemplateResult): TemplateResult {
    const { host } = this;
    const { asked, opened, locale } = host;
    return dialog({
      opener: this.#hasTab ? tab(asked.word('opener'), () => host.open()) : undefined,
      name: asked.word('heading'),
      close: further(locale.spoken, 'close'),
      other: asked.other,
      content: opened ? content() : undefined,
      closing: () => host.close(),
      closed: () => this.#closed(),
    });
  }

  /** It stays after an answer on this very page: the dialog gives the focus back to it. */
  get #hasTab(): boolean {
    const { mode, cooldown, phase, asked } = this.host;
    return (
      mode === 'tab' &&
      lot < (readValue(attributes.sampleRate, this.host.sampleRate) as number) &&
      (phase !== 'asking' || !(cooldown > 0) || !answeredWithin(asked.id, cooldown, Date.now()))
    );
  }

  updated(): void {
    const { host } = this;
    this.#showDialog();
    const tabButton = host.renderRoot.querySelector<HTMLElement>('.tab');
    if (tabButton) {
      showInTopLayer(tabButton);
    }
    updateField(host, host.required && !host.score ? host.locale.text('required') : '');
    void learn(host.locale.spoken).then((came) => came && host.requestUpdate());
  }

  /** Opens or closes the dialog as it was drawn. */
  #showDialog(): void {
    const { host } = this;
    const element = host.renderRoot.querySelector('dialog');
    if (element && host.opened && !element.open) {
      this.#opener = (host.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement;
      element.showModal();
      this.#unlockScroll ??= lockScroll(document);
      host.dispatchEvent(new FeedbackOpenEvent());
    }
    if (element?.open && !host.opened) {
      element.close();
    }
  }

  /** An element that leaves the page takes its dialog with it, and no `close` event follows. */
  disconnected(): void {
    this.host.opened = false;
    this.#releaseScroll();
  }

  #releaseScroll(): void {
    this.#unlockScroll?.();
    this.#unlockScroll = undefined;
  }

  /** By the button, Escape, or a form inside: the dialog closes in its own ways too. */
  #closed(): void {
    this.host.opened = false;
    this.#releaseScroll();
    (this.host.renderRoot.querySelector<HTMLElement>('.tab') ?? this.#opener)?.focus();
  }
}
