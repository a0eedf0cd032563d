import { withScheme } from '../http/read-url.js';

/** Longest address read, in characters. */
const MAX_URL = 2048;

/** What the URL standard leaves as it is: a host that is a name in ASCII, a plain path and query. */
const PLAIN = /^https?:\/\/(?!.*(?:\/\.|xn--))(?:[a-z\d-]+\.)+[a-z]{2,}\/[\w/~.?=&+,;:@!$()*-]*$/;

/**
 * The absolute form of an address from a stranger, or undefined when it must not be used: only `http:` and
 * `https:` (or other allowed protocols), no credentials, at most 2,048 characters. Parsed as browsers do
 * (WHATWG URL), so white space and control characters cannot hide a scheme.
 */
export function safeUrl(input: unknown, base?: string, protocols = /^https?:/): string | undefined {
  if (typeof input !== 'string' || !input || input.length > MAX_URL) {
    return undefined;
  }
  if (PLAIN.test(input)) {
    return input;
  }
  const written = withScheme(input);
  // What cannot be an address need not be thrown: that takes ten times as long as parsing one.
  // Stryker disable next-line ConditionalExpression,StringLiteral: the result is the same without it
  if (!base && !written.includes(':')) {
    return undefined;
  }
  try {
    const { href, hostname, username, password } = new URL(written, base);
    // Chromium lets a space into a host name, as %20.
    return protocols.test(href) && !/%/.test(hostname) && !username && !password && href.length <= MAX_URL
      ? href
      : undefined;
  } catch {
    return undefined;
  }
}
