/**
 * Replaces each match of a sticky pattern that begins with `first`. `String#replace` with a function does the same, but
 * makes fifty times the garbage.
 */
export function replaceEach(text: string, first: string, pattern: RegExp, replacement: (match: string) => string): string {
  let replaced = '';
  let from = 0;
  for (let at = 0; (at = text.indexOf(first, at)) >= 0; ) {
    pattern.lastIndex = at;
    if (pattern.test(text)) {
      replaced += text.slice(from, at) + replacement(text.slice(at, pattern.lastIndex));
      from = at = pattern.lastIndex;
    } else at++;
  }
  return replaced + text.slice(from);
}
