/**
 * Replaces each match of a sticky pattern that begins with `first`. `String#replace` with a function does the same, but
 * makes many times the garbage. What stands between the matches goes through `between`.
 */
export function replaceEach(text: string, first: string, pattern: RegExp, replacement: (match: string) => string, between = (piece: string): string => piece): string {
  let replaced = '';
  let from = 0;
  for (let at = 0; (at = text.indexOf(first, at)) >= 0; ) {
    pattern.lastIndex = at;
    if (pattern.test(text)) {
      replaced += between(text.slice(from, at)) + replacement(text.slice(at, pattern.lastIndex));
      from = at = pattern.lastIndex;
    } else at++;
  }
  return replaced + between(text.slice(from));
}
