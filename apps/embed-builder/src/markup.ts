/** An element as plain data: written as text for the webmaster, and drawn as nodes for the preview. */
export interface Markup {
  readonly tag: string;
  /** `true`: an attribute without a value. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  readonly children?: readonly (Markup | string)[];
}

const VOID = new Set(['input', 'link', 'meta', 'br']);
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Writes markup as HTML, two spaces a level; text stays on the line of its element. */
export function writeMarkup({ tag, attributes = {}, children = [] }: Markup, indent = ''): string {
  const opening = `<${tag}${Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('')}>`;
  if (VOID.has(tag)) return indent + opening;
  const inline = children.every((child) => typeof child === 'string' || VOID.has(child.tag));
  const content = children.map((child) => (typeof child === 'string' ? escape(child) : writeMarkup(child, inline ? '' : `${indent}  `)));
  return inline ? `${indent}${opening}${content.join('')}</${tag}>` : `${indent}${opening}\n${content.join('\n')}\n${indent}</${tag}>`;
}

/** Draws markup as nodes: no HTML is parsed, so that a page with Trusted Types can show it. */
export function drawMarkup({ tag, attributes = {}, children = [] }: Markup, document: Document): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : drawMarkup(child, document))));
  return element;
}
