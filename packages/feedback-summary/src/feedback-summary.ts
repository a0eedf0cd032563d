import {
  attachStates,
  base,
  coerceStrings,
  defaultsOf,
  emptyServedRoot,
  LocaleController,
  tokens,
  warnInvalid,
  warnInvalidValues,
  type Values,
} from '@icesco/kit';
import {
  LitElement,
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { readEndpoint, readSummary, type SurveySummary } from '@icesco/core/feedback';
import { attributes } from './feedback-summary.attributes.js';
import { messages, type FeedbackSummaryMessages } from './feedback-summary.messages.js';
import { csvOf, seriesOf, type Say, type Series } from './feedback-summary.series.js';
import { styles } from './feedback-summary.styles.js';
import { message, report } from './feedback-summary.templates.js';

type Status = 'loading' | 'ready' | 'empty' | 'too-few' | 'unauthorised' | 'failed';
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const STATUSES: readonly Status[] = ['loading', 'ready', 'empty', 'too-few', 'unauthorised', 'failed'];

function statusOf({ summary, versions }: SurveySummary): Status {
  if (summary) {
    return 'ready';
  }
  return versions.length ? 'too-few' : 'empty';
}

/**
 * What visitors answered: distribution, share of the satisfied with its interval, trend, languages and pages.
 * For the institution's staff; reads a collector's summary with a token.
 *
 * @tag icesco-feedback-summary
 * @csspart headline - The share of satisfied respondents.
 * @csspart plot - One plot with its title and table.
 * @csspart message - Status message.
 * @csspart button - A button.
 * @cssproperty --icesco-color-accent - Colour of bars and lines.
 * @cssproperty --icesco-color-border - Colour of the grid.
 * @cssproperty --icesco-color-surface - Background.
 * @cssproperty --icesco-color-text - Colour of text.
 * @cssproperty --icesco-radius - Radius of corners.
 * @cssproperty --icesco-gap - Space between plots.
 * @cssstate loading - The figures are loading.
 * @cssstate ready - The figures are shown.
 * @cssstate empty - There are no responses.
 * @cssstate too-few - Hidden: fewer than 10 responses.
 * @cssstate unauthorised - A token is required.
 * @cssstate failed - The collector could not be reached.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- Lit makes these properties
export class IcescoFeedbackSummary extends LitElement {
  static override styles = [tokens, base, styles];
  static override properties: PropertyDeclarations = {
    ...attributes,
    status: { state: true },
    open: { state: true },
  };

  declare protected status: Status;
  declare protected open: ReadonlySet<string>;

  #locale = new LocaleController<FeedbackSummaryMessages>(this, messages);
  #setState = attachStates(this);
  #data: SurveySummary | undefined;
  #running: AbortController | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(attributes), { status: 'loading', open: new Set() });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    emptyServedRoot(this);
    return super.createRenderRoot();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  /** Loads the figures again. */
  async refresh(): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    this.status = 'loading';
    const endpoint = readEndpoint(this.endpoint, this.baseURI).url;
    const query = {
      endpoint,
      token: this.token,
      survey: this.survey,
      from: isDay(this.from) ? this.from : '',
      to: isDay(this.to) ? this.to : '',
    };
    const answer = await readSummary(query, (input, init) => window.fetch(input, init), running.signal);
    // A later question is under way: this is the response to an earlier one.
    if (running.signal.aborted) {
      return;
    }
    this.#data = answer.kind === 'read' ? answer.summary : undefined;
    this.status = answer.kind === 'read' ? statusOf(answer.summary) : answer.kind;
  }

  /** Warns the author of the page about every attribute that is not used as it is given. */
  #check(): void {
    const { url, isExact } = readEndpoint(this.endpoint, this.baseURI);
    if (!isExact) {
      warnInvalid(this, 'endpoint', this.endpoint, url, 'The URL of /v1/summary of a collector.');
    }
    for (const name of ['from', 'to'] as const) {
      if (this[name] && !isDay(this[name])) {
        warnInvalid(this, name, this[name], '', 'A day: YYYY-MM-DD.');
      }
    }
    warnInvalidValues(this, attributes, Object.keys(attributes));
  }

  protected override willUpdate(changed: PropertyValues): void {
    coerceStrings(this, attributes, changed.keys());
    if (!isServer) {
      this.#check();
    }
    if (!isServer && ['endpoint', 'survey', 'from', 'to', 'token'].some((name) => changed.has(name))) {
      void this.refresh();
    }
  }

  protected override firstUpdated(): void {
    this.requestUpdate();
  }

  protected override updated(): void {
    for (const status of STATUSES) {
      this.#setState(status, status === this.status);
    }
  }

  #say: Say = (key, values) => this.#locale.text(key, values);

  get #series(): Series[] {
    return this.#data ? seriesOf(this.#data, this.#locale.lang, this.#say) : [];
  }

  #clicked(event: Event): void {
    const button = event.target instanceof HTMLElement ? event.target : undefined;
    switch (button?.dataset['action']) {
      case 'retry':
        return void this.refresh();
      case 'download':
        return this.#download();
      case 'table': {
        const id = button.dataset['series']!;
        const open = new Set(this.open);
        if (!open.delete(id)) {
          open.add(id);
        }
        this.open = open;
      }
    }
  }

  #download(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvOf(this.#series, this.#say)], { type: 'text/csv' }));
    link.download = `${this.survey}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  protected override render(): TemplateResult | typeof nothing {
    // A server knows neither token nor language: it draws nothing, and what it has drawn is what hydration
    // begins with.
    if (!this.hasUpdated) {
      return nothing;
    }
    const { dir, lang, messageLang } = this.#locale;
    return html`<div class="report notranslate" translate="no" role="region" lang=${messageLang} dir=${dir} aria-label=${this.#say('label')} @click=${(event: Event) => this.#clicked(event)}>
      <div role="status" class="visually-hidden" .textContent=${this.status === 'loading' ? this.#say('loading') : ''}></div>
      ${this.#data && this.status === 'ready' && this.#locale.ready ? report({ say: this.#say, lang, dir, data: this.#data, series: this.#series, open: this.open }) : this.#note()}
    </div>`;
  }

  #note(): TemplateResult {
    const say = this.#say;
    switch (this.status) {
      case 'empty':
        return message(say('empty'));
      case 'too-few':
        return message(say('tooFew'));
      case 'unauthorised':
        return message(say('unauthorised'));
      case 'failed':
        return message(say('failed'), say('retry'));
      default:
        return message(say('loading'));
    }
  }
}

/** The properties that Lit makes of the table of attributes. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface IcescoFeedbackSummary extends LitElement, Values<typeof attributes> {}
