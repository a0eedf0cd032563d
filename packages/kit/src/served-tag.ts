import { escapeHtml } from '@icesco/core/text';
import type { PropertyDeclarations } from 'lit';

/** An element as a server writes it, in two parts, for frameworks that write tags themselves. */
export interface ServedParts {
  /** Of the tag, by their names in HTML. */
  readonly attributes: Readonly<Record<string, string>>;
  /** HTML of what is inside. */
  readonly content: string;
}

/** How the style element of a served tag is written. */
export interface ServedStyles {
  /** Of the page's Content-Security-Policy. */
  readonly nonce?: string | undefined;
  /** `false` leaves it out: the page has the same rules in a style sheet of its own. */
  readonly styles?: boolean | undefined;
}

/** Properties as the attributes that an element reads them from. */
export function attributesOf(properties: PropertyDeclarations, values: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, { attribute }] of Object.entries(properties)) {
    const value = (values as Record<string, string | number | boolean | null | undefined>)[name];
    if (attribute === false || value === undefined || value === null || value === false) {
      continue;
    }
    attributes[typeof attribute === 'string' ? attribute : name.toLowerCase()] =
      value === true ? '' : String(value);
  }
  return attributes;
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');

/** The whole tag. */
export const servedTag = (tag: string, { attributes, content }: ServedParts): string =>
  `<${tag}${written(attributes)}>${content}</${tag}>`;

/** A style element, where it is wanted. */
export const servedStyle = (css: string, { nonce, styles = true }: ServedStyles): string =>
  styles ? `<style${written(nonce ? { nonce } : {})}>${css}</style>` : '';
