import { windows1252 } from './control-characters.js';

/**
 * Names that people use, each with its character. The joiners and marks matter to Arabic and Persian. All
 * others are in `entity-names.ts`.
 */
const NAMES =
  'quot=" num=# apos=\u0027 commat=@ nbsp=\u00a0 iexcl=¡ cent=¢ pound=£ yen=¥ sect=§ copy=© ordf=ª ' +
  'laquo=« shy=\u00ad reg=® deg=° plusmn=± sup2=² sup3=³ micro=µ para=¶ middot=· ordm=º raquo=» ' +
  'frac12=½ iquest=¿ AElig=Æ times=× Oslash=Ø szlig=ß aelig=æ oslash=ø OElig=Œ oelig=œ ensp=\u2002 ' +
  'emsp=\u2003 thinsp=\u2009 zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f hyphen=‐ ndash=– mdash=— ' +
  'lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ bull=• hellip=… prime=′ lsaquo=‹ rsaquo=› euro=€ ' +
  'trade=™ larr=← rarr=→';

/** Accents, for names like `eacute` and `Ccedil`. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  uml: '\u0308',
  ring: '\u030a',
  dblac: '\u030b',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
};

/** Names that browsers also read without a semicolon, beside letters with accents. */
const OPEN_NAMES = /* @__PURE__ */ new Set(
  'AElig aelig brvbar cent copy curren deg divide ETH eth frac12 frac14 frac34 iexcl iquest laquo micro middot nbsp not ordf ordm Oslash oslash para plusmn pound raquo reg sect shy sup1 sup2 sup3 szlig THORN thorn times yen'.split(
    ' ',
  ),
);
/** Signs of markup, which stand in addresses more often than open references. */
const MARKUP_NAMES = /^(?:amp|lt|gt|quot)$/;
const OPEN_ACCENT = /^(?:[AEIOUYaeiouy](?:acute|grave|circ|uml)|[ANOano]tilde|[Aa]ring|[Cc]cedil)/;
/** Open names that begin no word, so that letters may follow. */
const BEFORE_LETTERS = /^(?:nbsp|[lr]aquo|szlig|aelig|oslash)$/i;

const REFERENCE = /#(x[\da-f]{1,6}|\d{1,7});?|([a-z][a-z\d]{1,31})(;?)/iy;

let names: Map<string, string> | undefined;
let isComplete = false;
let missed = false;

function learn(table: string): Map<string, string> {
  const known = (names ??= new Map<string, string>());
  for (const pair of table.split(' ')) {
    const equals = pair.indexOf('=');
    known.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  return known;
}

/** Teaches `decodeEntities` the names of `entity-names.ts`. */
export function addEntityNames(table: string): void {
  if (isComplete) {
    return;
  }
  if (!names) {
    learn(NAMES);
  }
  learn(table);
  isComplete = true;
}

/** Whether a name has been met, since the last call, that may be one of `entity-names.ts`. */
export function entityNameMissed(): boolean {
  const was = missed;
  missed = false;
  return was;
}

function accented(name: string): string | undefined {
  const accent = name.slice(1);
  if (!Object.hasOwn(ACCENTS, accent)) {
    return undefined;
  }
  const letter = (name[0]! + ACCENTS[accent]!).normalize();
  return letter.length === 1 ? letter : undefined;
}

function named(name: string): string | undefined {
  const known = names ?? learn(NAMES);
  const found = known.get(name) ?? accented(name);
  if (found === undefined && !isComplete) {
    missed = true;
  }
  return found;
}

/**
 * A reference without its semicolon, as browsers read it; but for what is more often the parameter of an
 * address or a word after a bare ampersand.
 */
function openReference(
  text: string,
  at: number,
  run: string,
): { character: string; length: number } | undefined {
  const accented = OPEN_ACCENT.exec(run)?.[0];
  let name = accented ?? run;
  for (let length = Math.min(6, run.length); !accented && length > 1; length--) {
    name = run.slice(0, length);
    if (OPEN_NAMES.has(name)) {
      break;
    }
  }
  const isMarkup = MARKUP_NAMES.test(run);
  if (!accented && !isMarkup && !OPEN_NAMES.has(name)) {
    return undefined;
  }
  if (isMarkup) {
    name = run;
  }
  const next = text[at + 1 + name.length] ?? '';
  const isFree = isMarkup
    ? /^\s?$/.test(next)
    : !/[a-z=]/i.test(next) || (name === 'deg' && /[CF]/.test(next));
  if (!isFree && !accented && !(BEFORE_LETTERS.test(name) && next !== '=')) {
    return undefined;
  }
  const isParameter =
    /[?=][^\s]*$/.test(text.slice(Math.max(0, at - 200), at)) || /^\w*=/.test(text.slice(at + 1, at + 40));
  if (isParameter) {
    return undefined;
  }
  const character = MARKUP[name] ?? named(name);
  return character === undefined ? undefined : { character, length: name.length };
}

const MARKUP: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

function numbered(code: number): string {
  // 128 to 159 mean windows-1252 (WHATWG HTML 13.2.5.84).
  if (code > 127 && code < 160) {
    return windows1252(code);
  }
  // Controls are not shown: browsers draw boxes for some.
  if (code && code < 32 && !/\s/.test(String.fromCharCode(code))) {
    return '';
  }
  const isSurrogate = code > 0xd7ff && code < 0xe000;
  return !code || isSurrogate || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/**
 * Replaces character references once: numeric ones (with or without semicolon; windows-1252 for 128 to 159;
 * U+FFFD for what is no character) and the named ones of HTML, those that browsers read without a semicolon
 * among them. Anything else stays as it stands, so a bare ampersand in an address survives. Linear time.
 */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) {
    return text;
  }
  let decoded = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    // Escaped markup is made of these three.
    let character: string | undefined;
    if (text.startsWith('lt;', at + 1)) {
      character = '<';
    } else if (text.startsWith('gt;', at + 1)) {
      character = '>';
    } else if (text.startsWith('amp;', at + 1)) {
      character = '&';
    }
    let end = at + (character === '&' ? 5 : 4);
    if (!character) {
      REFERENCE.lastIndex = at + 1;
      const [, number, name, semicolon] = REFERENCE.exec(text) ?? [];
      end = REFERENCE.lastIndex;
      if (number) {
        character = numbered(Number('0' + number));
      } else if (semicolon) {
        character = named(name!);
      } else if (name) {
        const open = openReference(text, at, name);
        character = open?.character;
        end = at + 1 + (open?.length ?? 0);
      }
    }
    if (character !== undefined) {
      decoded += text.slice(from, at) + character;
      from = end;
    }
  }
  return decoded + text.slice(from);
}
