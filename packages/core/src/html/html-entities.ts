/**
 * Names met in feeds, by code point; a name without number has the next one. A point stands for the letter under an accent.
 * The joiners and marks matter to Arabic and Persian.
 */
const NAMES =
  '34quot 39apos 160nbsp iexcl cent pound 165yen 167sect 169copy ordf laquo 173shy reg 176deg plusmn sup2 sup3 182para middot 186ordm raquo frac14 frac12 frac34 iquest 198AElig 208ETH 215times Oslash 222THORN szlig 230aelig 240eth 247divide oslash 254thorn 338OElig oelig 768.grave .acute .circ .tilde 776.uml 778.ring 780.caron 807.cedil 8194ensp emsp 8201thinsp 8204zwnj zwj lrm rlm 8211ndash mdash 8216lsquo rsquo sbquo 8220ldquo rdquo bdquo 8224dagger 8226bull 8230hellip 8242prime Prime 8249lsaquo rsaquo 8364euro 8482trade 8592larr 8594rarr 8722minus';

const REFERENCE = /#(x[\da-f]{1,6}|\d{1,7});?|([a-z][a-z\d]{1,9});/iy;

let names: Map<string, string> | undefined;

function named(name: string | undefined): string | undefined {
  if (!name) return undefined;
  if (!names) {
    names = new Map();
    let code = 0;
    for (const [, start, each] of NAMES.matchAll(/(\d*)(\S+)/g))
      names.set(each!, String.fromCharCode((code = +start! || code + 1)));
  }
  const accent = names.get('.' + name.slice(1));
  return names.get(name) ?? (accent === undefined ? undefined : (name[0] + accent).normalize());
}

function numbered(code: number): string {
  // 128 to 159 mean windows-1252 (WHATWG HTML 13.2.5.84).
  if (code >> 5 === 4) return new TextDecoder('latin1').decode(Uint8Array.of(code));
  // Controls are not shown: browsers draw boxes for some.
  if (code && code < 32 && !/\s/.test(String.fromCharCode(code))) return '';
  return !code || code >> 11 === 27 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/**
 * Replaces character references once: numeric ones (with or without semicolon; windows-1252 for 128 to 159; U+FFFD for
 * what is no character) and the named ones of XML and HTML that feeds use. Anything else stays as it stands, so a bare
 * ampersand in an address survives. Linear time.
 */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    // Escaped markup is made of these three.
    let character = text.startsWith('lt;', at + 1)
      ? '<'
      : text.startsWith('gt;', at + 1)
        ? '>'
        : text.startsWith('amp;', at + 1)
          ? '&'
          : undefined;
    let end = at + (character === '&' ? 5 : 4);
    if (!character) {
      REFERENCE.lastIndex = at + 1;
      const [, number, name] = REFERENCE.exec(text) ?? [];
      character = number ? numbered(+('0' + number)) : named(name);
      end = REFERENCE.lastIndex;
    }
    if (character !== undefined) {
      decoded += text.slice(from, at) + character;
      from = end;
    }
  }
  return decoded + text.slice(from);
}
