import { escapeHtml } from '@icesco/core/text';

/** An element as plain data: written as text for the webmaster, and drawn as a node for the preview. */
export interface Markup {
  readonly tag: string;
  /** `true`: an attribute without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** HTML of what stands inside, where no script runs. */
  readonly content?: string;
}

const VOID = new Set(['link']);

/** Writes an element as HTML. */
export function writeMarkup({ tag, attributes, content = '' }: Markup): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const opening = `<${tag}${written.join('')}>`;
  return VOID.has(tag) ? opening : `${opening}${content && `\n  ${content}\n`}</${tag}>`;
}

/** Draws an element without its content: no HTML is parsed, so that a page with Trusted Types can show it. */
export function drawMarkup({ tag, attributes }: Markup, document: Document): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}
