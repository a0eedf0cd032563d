import { decodeEntities } from './html-entities.js';
import { tagEnd } from './tag-end.js';

const HIDDEN = new Set('script style head template noscript noembed noframes iframe svg select'.split(' '));
const BLOCK = new Set(
  'p div h1 h2 h3 h4 h5 h6 hr ul ol dl li dt dd tr td th pre table caption blockquote section article aside header footer figure figcaption address form details'.split(' '),
);

/** The text with each run of white space made one space. */
export const collapse = (text: string): string => (/[^\S ]|  /.test(text) ? text.replace(/\s+/g, ' ') : text);

/**
 * The text of an HTML fragment: paragraphs divided by one empty line, `<br>` as a line break, references decoded once,
 * white space collapsed. Scripts, styles and other content that is not shown are left out. A `<` that begins no tag
 * is text. Nothing is ever parsed into a document, so nothing can load or run. Linear time.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return collapse(decodeEntities(html)).trim();
  const opening = /<(?:!--|[!?]|\/?([a-z][a-z\d:-]*)(?=[\s/>]|$))/iy;
  let text = '';
  let from = 0;
  let end = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', end)) {
    end = at + 1;
    opening.lastIndex = at;
    const [start, tag] = opening.exec(html) ?? [];
    if (!start) continue;
    const close = start === '<!--' ? '-->' : '>';
    const closeAt = tag ? tagEnd(html, at) : html.indexOf(close, end);
    // Cut off in the middle of a tag, or a sign that the writer meant.
    if (closeAt < 0 && tag && !/^[^<=]+=/.test(html.slice(end, end + 200))) continue;
    end = closeAt < 0 ? (tag ? html.indexOf('<', end) : -1) : closeAt + close.length;
    if (end < 0) end = html.length;
    const name = tag?.toLowerCase() ?? '';
    if (HIDDEN.has(name) && start[1] !== '/' && html[end - 2] !== '/') {
      const closing = new RegExp('</' + name, 'gi');
      closing.lastIndex = end;
      end = closing.exec(html)?.index ?? html.length;
    }
    text += collapse(decodeEntities(html.slice(from, at))) + (name === 'br' ? '\n' : BLOCK.has(name) ? '\n\n' : '');
    from = end;
  }
  text += collapse(decodeEntities(html.slice(from)));
  if (text.includes('  ')) text = text.replace(/ {2,}/g, ' ');
  text = text.trim();
  return text.includes('\n') ? text.replace(/ ?\n[\n ]*/g, (run) => (/\n ?\n/.test(run) ? '\n\n' : '\n')) : text;
}
