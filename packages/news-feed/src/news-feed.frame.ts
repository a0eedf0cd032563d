import { html, nothing, type TemplateResult } from 'lit';

type Words = TemplateResult | typeof nothing;

/** What is in the element's shadow root. */
export interface FrameParts {
  readonly busy: boolean;
  /** Name of the section. */
  readonly label: string;
  /** Whether that is the author's, in the language of the page. */
  readonly isOwnLabel?: boolean;
  /** Between the author's own content and the list: the places of items to come, or a note. */
  readonly note: Words;
  readonly dir?: string;
  readonly click?: (event: Event) => void;
  readonly controls?: Words;
  /** Whether the list replaces the author's own content. */
  readonly covered?: boolean;
  /** The list itself, where it does not stand in the light DOM. */
  readonly list?: HTMLElement | undefined;
  readonly more?: Words;
  /** The status for assistive technology, with its language and what keeps a translator off it. */
  readonly status?: readonly [text: string, lang: string, noTranslation: string, translate: unknown];
}

/**
 * One frame from the first drawing to the last: what stands in it stays, and need not be laid out again, when
 * the element's body comes and when the news does; and the line of the state is there before it says
 * anything, as screen readers want it.
 */
export const frame = ({
  busy,
  label,
  isOwnLabel = false,
  note,
  dir,
  click,
  controls = nothing,
  covered = false,
  list,
  more = nothing,
  status: [text, lang, noTranslation, translate] = ['', '', '', nothing],
}: FrameParts): TemplateResult =>
  html`<section dir=${dir ?? nothing} aria-labelledby="label" aria-busy=${busy} @click=${click}>
    <p id="label" hidden class=${isOwnLabel ? '' : noTranslation} translate=${isOwnLabel ? nothing : translate} lang=${(!isOwnLabel && lang) || nothing} .textContent=${label}></p>
    <slot name="header"></slot>
    ${controls}
    <slot ?hidden=${covered}></slot>
    ${note} ${list ?? html`<slot name="list"></slot>`} ${more}
    <div role="status" class=${`visually-hidden ${noTranslation}`} translate=${translate} lang=${lang || nothing} .textContent=${text}></div>
    <slot name="footer"></slot>
  </section>`;
