/** Names met in feeds, each followed by its character; letters with accents are composed. The joiners and marks matter to Arabic and Persian. */
const NAMES =
  'amp&quot"apos\'nbsp\u00a0laquo«raquo»copy©reg®trade™deg°plusmn±times×divide÷frac12½frac14¼frac34¾sup2²sup3³ordmºordfªmiddot·sect§para¶iexcl¡iquest¿cent¢pound£yen¥euro€shy\u00adszligßAEligÆaeligæOEligŒoeligœOslashØoslashøETHÐethðTHORNÞthornþthinsp\u2009ensp\u2002emsp\u2003zwnj\u200czwj\u200dlrm\u200erlm\u200fndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„bull•hellip…prime′Prime″lsaquo‹rsaquo›dagger†larr←rarr→minus−';

/** Combining characters of the accents in names such as `eacute` and `Scaron`. */
const ACCENTS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327' };

let names: Map<string, string> | undefined;

function named(name: string): string | undefined {
  if (!names) {
    names = new Map();
    for (const [, known, character] of NAMES.matchAll(/([a-z]+\d*)(.)/gi)) names.set(known!, character!);
  }
  const known = names.get(name);
  const accent = known ?? ACCENTS[name.slice(1)];
  return known ?? (accent && (name[0] + accent).normalize());
}

function numbered(code: number): string {
  // 128 to 159 mean windows-1252 (WHATWG HTML 13.2.5.84).
  if (code > 127 && code < 160) return new TextDecoder('latin1').decode(Uint8Array.of(code));
  return !code || code > 0x10ffff || (code > 0xd7ff && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}

/**
 * Replaces character references once: numeric ones (with or without semicolon; windows-1252 for 128 to 159; U+FFFD for
 * what is no character) and the named ones of XML and HTML that feeds use. Anything else stays as it stands, so a bare
 * ampersand in an address survives. Linear time.
 */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  const reference = /(?:#(?:x[\da-f]{1,6}|\d{1,7})|[a-z][a-z\d]{1,9}(?=;));?/iy;
  let decoded = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    // Escaped markup is made of these four.
    let character = text.startsWith('lt;', at + 1) ? '<' : text.startsWith('gt;', at + 1) ? '>' : '';
    let end = at + 4;
    if (!character) {
      reference.lastIndex = at + 1;
      if (!reference.test(text)) continue;
      end = reference.lastIndex;
      const name = text.slice(at + 1, end).replace(';', '');
      character = (name[0] === '#' ? numbered(+name.slice(1).replace(/^x/i, '0x')) : named(name)) ?? '';
      if (!character) continue;
    }
    decoded += text.slice(from, at) + character;
    from = end;
    at = end - 1;
  }
  return decoded + text.slice(from);
}
