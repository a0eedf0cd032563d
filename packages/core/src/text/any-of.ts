/** Source of a regular expression that matches one of these, each itself such a source. */
export const anyOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;
