/** Longest address read, in characters. */
const MAX_URL = 2048;

/** What the URL standard leaves as it is: a host that is a name in ASCII, a plain path and query. */
const PLAIN = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?!.*\/\.|.*%2[eE])\/[\w/~%.?=&+,;:@!$()*-]*$/;

/**
 * The absolute form of an address from a stranger, or undefined when it must not be used: only `http:` and `https:`
 * (and `mailto:` where allowed), no credentials, at most 2,048 characters. Parsed as browsers do (WHATWG URL), so
 * white space and control characters cannot hide a scheme.
 */
export function safeUrl(input: unknown, base?: string, options: { readonly mailto?: boolean } = {}): string | undefined {
  if (typeof input !== 'string' || !input || input.length > MAX_URL) return undefined;
  if (PLAIN.test(input) && !input.includes('xn--')) return input;
  try {
    const url = new URL(input, base);
    const allowed = url.protocol === 'https:' || url.protocol === 'http:' || (options.mailto && url.protocol === 'mailto:');
    // Chromium lets a space into a host name, as %20.
    return allowed && !url.hostname.includes('%') && !url.username && !url.password && url.href.length <= MAX_URL ? url.href : undefined;
  } catch {
    return undefined;
  }
}
