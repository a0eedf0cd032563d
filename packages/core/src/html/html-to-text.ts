import { decodeEntities } from './html-entities.js';

/**
 * What is left out or becomes a line break: comments and declarations; elements that are not shown, with what they hold;
 * other tags, ended as in `tag-end.ts` (a `<` ends every tag, quotes may be broken), and one cut off inside its attributes.
 * Whatever an alternative looks at, it takes, up to the next `<`: matching stays linear.
 */
const MARKUP =
  /<!-(?=-)[^]*?(?:-->|$)|<[!?][^>]*>?|<(script|style|head|template|noscript|noembed|noframes|iframe|svg|select)(?=[\s/>])[^<>]*(?<!\/)>[^]*?(?=<\/\1|$)|<\/?(?:(br)|(p|div|h[1-6r]|[uod]l|li|d[td]|t[rdh]|pre|table|(?:fig)?caption|blockquote|section|article|aside|header|footer|figure|address|form|details)|[a-z][a-z\d:-]*)(?=[\s/>]|$)(?:(?:[^<>"']*(?:"[^"<]*"|'[^'<]*')){0,99}?[^<>"']*>|[^<>]*>|[^<=]+=[^<]*)/gi;

/** The text with each run of white space made one space. */
export const collapse = (text: string): string => (/[^\S ]|  /.test(text) ? text.replace(/\s+/g, ' ') : text);

/**
 * The text of an HTML fragment: paragraphs divided by one empty line, `<br>` as a line break, references decoded once,
 * white space collapsed. Scripts, styles and other content that is not shown are left out. A `<` that begins no tag
 * is text. Nothing is ever parsed into a document, so nothing can load or run. Linear time.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return collapse(decodeEntities(html)).trim();
  // Until white space has been collapsed, U+0001, which HTML does not allow, stands for a line break.
  const marked = html.replace(MARKUP, (_, _hidden, br, block) => (block ? '\x01\x01' : br ? '\x01' : ''));
  return collapse(decodeEntities(marked))
    .replace(/ ?\x01[\x01 ]*/g, (run) => (/\x01 ?\x01/.test(run) ? '\n\n' : '\n'))
    .trim();
}
