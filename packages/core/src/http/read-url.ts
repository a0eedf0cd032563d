/** `www.ministry.example/news`: a path of that name is not to be expected. */
const HOST_WITHOUT_SCHEME = /^\s*www\.[^\s/:@.]+\.[^\s/:@]+(?:[/?#]|\s*$)/i;

/** A host written as people say it gets a scheme; anything else stays as it is. */
export const withScheme = (text: string): string =>
  HOST_WITHOUT_SCHEME.test(text) ? 'https://' + text.trim() : text;

/**
 * An address as browsers read it; `undefined` where it is none. `URL.canParse` is younger than browsers still
 * in use.
 */
export function readUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(withScheme(text), base);
  } catch {
    return undefined;
  }
}
