import { MORE_ENTITY_NAMES } from './entity-names.js';
import { addEntityNames } from './html-entities.js';
import { htmlToText as toText } from './html-to-text.js';

/** `htmlToText` of `html-to-text.ts`, with every name of HTML. */
export function htmlToText(html: string): string {
  addEntityNames(MORE_ENTITY_NAMES);
  return toText(html);
}
