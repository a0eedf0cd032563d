import { decodeEntities } from './html-entities.js';

/**
 * What is left out or becomes a line break: comments and declarations; elements that are not shown, with what
 * they hold; other tags, ended as in `tag-end.ts` (a `<` ends every tag, quotes may be broken), and one cut
 * off inside its attributes. The second group is the name of a tag that divides text, as all do but those
 * within a line. Whatever an alternative looks at, it takes, up to the next `<`: matching stays linear.
 * Repetition has a limit, for the stack's sake.
 */
const COMMENT = '!-(?=-)[^]*?(?:-->|$)|[!?][^>]*>?';
const HIDDEN =
  '(script|style|head|template|no(?:script|embed|frames)|iframe|svg|select)(?=[\\s/>])' +
  '[^<>]*(?<!/)>[^]*?(?:</\\1[^>]*>?|$)';
const WITHIN_LINE =
  '[abiqsu]|abbr|acronym|bd[io]|big|cite|code|del|dfn|em|font|ins|kbd|mark|samp|small|span|strike|strong|' +
  'su[bp]|time|tt|var|wbr';
const REST_OF_TAG = '(?:(?:[^<>"\']|"[^"<]*"|\'[^\'<]*\'){0,9999}>|[^<>]*>|[^<=]+=[^<]*)';
const TAG = `/?(?:${WITHIN_LINE}|([a-z][a-z\\d:-]*))(?=[\\s/>]|$)${REST_OF_TAG}`;
const MARKUP = new RegExp(`<(?:${COMMENT}|${HIDDEN}|${TAG})`, 'iy');

/** The text with each run of white space made one space. */
export const collapse = (text: string): string => text.replace(/ \s+|[^\S ]\s*/g, ' ');

/**
 * The text of an HTML fragment, references decoded once, with `line` in the place of each `<br>` and `block`
 * of other tags that divide it; white space stays as it is. Scripts, styles and other content that is not
 * shown are left out. A `<` that begins no tag is text. Nothing is ever parsed into a document, so nothing
 * can load or run. Linear time.
 */
export function stripTags(html: string, line = ' ', block = line): string {
  let text = '';
  let from = 0;
  for (let at = 0; (at = html.indexOf('<', at)) >= 0;) {
    MARKUP.lastIndex = at;
    const found = MARKUP.exec(html);
    if (found) {
      const separator = /^br/i.test(found[2] ?? '') ? line : block;
      text += html.slice(from, at) + (found[2] ? separator : '');
      from = at = MARKUP.lastIndex;
    } else {
      at++;
    }
  }
  return decodeEntities(text + html.slice(from));
}

/**
 * Like `stripTags`, with white space collapsed: paragraphs are divided by one empty line, and `<br>` is a
 * line break.
 */
export const htmlToText = (html: string): string =>
  // Until white space has been collapsed, U+0001, which HTML does not allow, stands for a line break.
  collapse(stripTags(html, '\x01', '\x01\x01'))
    .replace(/ ?\x01[\x01 ]*/g, (run) => (/\x01 ?\x01/.test(run) ? '\n\n' : '\n'))
    .trim();
