/** An address as browsers read it; `undefined` where it is none. `URL.canParse` is younger than browsers still in use. */
export function readUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
