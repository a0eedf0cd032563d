/**
 * The integer that a text consists of: ASCII digits and nothing else.
 * @returns `undefined` for anything else and for numbers outside of the limits
 */
export function parseInteger(text: unknown, min = 0, max = Number.MAX_SAFE_INTEGER): number | undefined {
  const number = typeof text === 'string' && /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  return number >= min && number <= max ? number : undefined;
}
