import { decodeEntities } from './html-entities.js';
import { tagEnd } from './tag-end.js';

const HIDDEN = /^(?:script|style|head|template|noscript|iframe|noembed|noframes|svg|select)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|blink|center|input|nobr|picture|source)$/;
const TAG = /<\/?([a-z][a-z\d]*(?:[:-][a-z\d]+)*)(?=[\s/>]|$)/iy;

const collapse = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ');

/**
 * The text of an HTML fragment: paragraphs divided by one empty line, `<br>` as a line break, references decoded once,
 * white space collapsed. Scripts, styles and other content that is not shown are left out. A `<` that begins no tag
 * is text. Nothing is ever parsed into a document, so nothing can load or run. Linear time.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return collapse(html).trim();
  let text = '';
  let from = 0;
  let end = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', end)) {
    const kind = html[at + 1];
    let between = '';
    end = at + 1;
    if (kind === '!' || kind === '?') {
      const comment = html.startsWith('<!--', at);
      const close = html.indexOf(comment ? '-->' : '>', end);
      if (close < 0 && !comment) break;
      end = close < 0 ? html.length : close + (comment ? 3 : 1);
    } else {
      TAG.lastIndex = at;
      const name = TAG.exec(html)?.[1]?.toLowerCase();
      if (!name) continue;
      const close = tagEnd(html, at);
      // Never closed: a truncated tag if it has attributes, else a sign that the writer meant.
      if (close < 0 && !/^[^<=]*=/.test(html.slice(at + 1, at + 200))) continue;
      if (close < 0) {
        const next = html.indexOf('<', at + 1);
        end = next < 0 ? html.length : next;
      } else end = close + 1;
      if (kind !== '/' && HIDDEN.test(name) && html[close - 1] !== '/') {
        const closing = new RegExp(`</${name}`, 'gi');
        closing.lastIndex = end;
        end = closing.exec(html)?.index ?? html.length;
      }
      between = name === 'br' ? '\n' : /^t[dh]$/.test(name) ? ' ' : INLINE.test(name) ? '' : '\n\n';
    }
    text += collapse(html.slice(from, at)) + between;
    from = end;
  }
  return (text + collapse(html.slice(from)))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[\n ]*/g, (run) => (run.indexOf('\n') === run.lastIndexOf('\n') ? '\n' : '\n\n'))
    .trim();
}
