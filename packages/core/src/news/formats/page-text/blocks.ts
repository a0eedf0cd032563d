/** A run of lines without an empty line between: a title, a paragraph, a list. */
export interface Block {
  /** Lines joined by spaces; a line that begins with a bullet begins a new line here too. */
  readonly text: string;
  readonly bullets: boolean;
}

const BULLET = /^(?:[-–—•·▪●◦‣*]|\d{1,2}[.)])\s+(?=\S)/;

/**
 * Cuts page text into blocks: byte order mark, line ends of any system, tabs, no-break spaces and indentation
 * are evened out. A single line break inside a block is a wrapped line, unless the break was meant: the line
 * before it could have held the next word and ends like a title or a date.
 */
export function readBlocks(text: string): Block[] {
  const groups: string[][] = [[]];
  for (const line of text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200b\u2060\ufeff\0]/g, '')
    .split('\n')) {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') {
      groups.at(-1)?.push(words);
    } else if (groups.at(-1)?.length) {
      groups.push([]);
    }
  }
  const width = wrapWidth(groups);
  const filled = groups.filter(({ length }) => length > 0);
  const isUnspaced = filled.flat().length >= UNSPACED_LINES * filled.length;
  return groups.flatMap((lines) => splitGroup(lines, width, isUnspaced));
}

function splitGroup(lines: readonly string[], width: number, isUnspaced: boolean): Block[] {
  const parts: string[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    const starred = /^\*\*/.test(line);
    if (
      !part ||
      before === undefined ||
      starred ||
      isMeantBreak(before, line, width) ||
      (isUnspaced && endsParagraph(before, line, width))
    ) {
      parts.push([line]);
    } else {
      part.push(line);
    }
  }
  return parts.map((part) => ({
    text: part.reduce((text, line) => text + (BULLET.test(line) ? '\n' : ' ') + line),
    bullets: part.some((line) => BULLET.test(line)),
  }));
}

/**
 * A break after which the next word would still have fitted in the line, after a line that is no sentence.
 */
function isMeantBreak(line: string, next: string, width: number): boolean {
  const fits = line.length + 1 + (next.split(' ', 1)[0]?.length ?? 0) <= width;
  return (
    fits &&
    !BULLET.test(line) &&
    !BULLET.test(next) &&
    !/[.!?؟:;؛,،][\s"'”’»)\]]*$/.test(line.replace(/\.\.+$/, '')) &&
    !/^\p{Ll}/u.test(next)
  );
}

/**
 * A line that ends a sentence and is followed by another one, where text is not wrapped or the line is far
 * from full.
 */
function endsParagraph(line: string, next: string, width: number): boolean {
  const isShort = line.length < 0.7 * width;
  return (
    isShort &&
    !BULLET.test(line) &&
    !BULLET.test(next) &&
    /[.!?؟]["'”’»)\]]*$/.test(line) &&
    /^["'“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(next)
  );
}

/** Lines of hard-wrapped text are shorter than this. */
const MAX_WRAPPED = 110;
/** From so many lines in a block on, a page has no empty lines between its paragraphs. */
const UNSPACED_LINES = 4;

/** How wide the lines of hard-wrapped text are, in characters; `Infinity` if the text is not wrapped. */
function wrapWidth(groups: readonly (readonly string[])[]): number {
  const inner = groups.flatMap((lines) => lines.slice(0, -1));
  const all = groups.flat();
  const width = inner.reduce((most, line) => Math.max(most, line.length), 0);
  const full = inner.filter((line) => line.length >= 0.6 * width).length;
  const long = all.filter((line) => line.length > 1.3 * width).length;
  const isWrapped = width <= MAX_WRAPPED && full >= 0.6 * inner.length && long <= 0.2 * all.length;
  return isWrapped ? width : Infinity;
}
