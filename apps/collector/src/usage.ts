import { parseInteger } from '@icesco/core/text';

/** The arguments are not those of a command: exit status 2. */
export class UsageError extends Error {}

export function missing(what: string): never {
  throw new UsageError(`needed: ${what}`);
}

/** @throws UsageError for what is not a whole number up to a limit. */
export function wholeNumber(option: string, text: string, max: number): number {
  const number = parseInteger(text, 0, max);
  if (number === undefined) {
    throw new UsageError(`${option}: a whole number up to ${max}, not "${text}"`);
  }
  return number;
}
