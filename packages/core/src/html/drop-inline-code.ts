import { tagEnd } from './tag-end.js';

/**
 * One attribute, with the space or slash before it. A `>` cannot come: the tag ends there, or it stands in
 * quotes.
 */
const ATTRIBUTE = /[\s/]*([^\s/=][^\s/=]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\S+)?)?/y;

/** Comments, and elements that a policy judges by what they hold, with all of it: no sanitiser keeps any. */
const CODE = /<!--[^]*?(?:-->|$)|<(style|script|iframe|object)\b[^]*?(?:<\/\1[^>]*>|$)/gi;

/**
 * Markup without styles and event handlers. A sanitiser takes these away too, but only after parsing, and the
 * parser reports each of them to the page's Content-Security-Policy. No safeguard: what slips through is the
 * sanitiser's.
 */
export function dropInlineCode(html: string): string {
  const markup = html.replace(CODE, '');
  let kept = '';
  let from = 0;
  for (const { index } of markup.matchAll(/<[a-z]/gi)) {
    const end = index < from ? -1 : tagEnd(markup, index);
    if (end < 0) {
      continue;
    }
    kept += markup.slice(from, index) + cleanTag(markup.slice(index, end));
    from = end;
  }
  return kept + markup.slice(from);
}

/** @param tag - from its `<` to before its `>` */
function cleanTag(tag: string): string {
  const name = /^<[^\s/]+/.exec(tag)![0];
  let kept = name;
  ATTRIBUTE.lastIndex = name.length;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    if (!/^(?:style$|on|srcdoc$)/i.test(match[1]!)) {
      // A space of our own: without the one before it, an attribute would join what is left.
      kept += ` ${match[0]}`;
    }
  }
  return kept + (tag.endsWith('/') ? '/' : '');
}
