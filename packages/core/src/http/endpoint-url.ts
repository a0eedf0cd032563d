/**
 * `feedback.example.org/v1/answers`, `localhost:8787/…`: a host, not a file beside the page such as
 * `answers.php`.
 */
const HOST_FIRST: readonly RegExp[] = [
  /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?\//i,
  /^[a-z\d-]+(?:\.[a-z\d-]+){2,}(?::\d+)?$/i,
  /^[a-z\d.-]+:\d+(?:\/|$)/i,
];
/** `https//example.org`: mistyped, and a path of the page to a browser. */
const MISTYPED = /^https?(?!:\/\/)[:/]/i;

/**
 * Reads the URL of a collector as the author of a page gives it.
 * @param base of the page
 * @returns `url`: '' for none, and for what is no http(s) URL. `isExact`: false where something else is used
 *   than what
 *   is given: a host without a scheme is meant as one, not as a path below the page
 */
export function readEndpoint(
  endpoint: string,
  base: string,
): { readonly url: string; readonly isExact: boolean } {
  const text = endpoint.trim();
  if (!text) {
    return { url: '', isExact: true };
  }
  const isHost = HOST_FIRST.some((form) => form.test(text));
  const scheme = base.startsWith('http:') ? 'http:' : 'https:';
  try {
    const { protocol, href } = new URL(isHost ? `${scheme}//${text}` : text, base);
    const isUsable = /^https?:$/.test(protocol) && !MISTYPED.test(text);
    return { url: isUsable ? href : '', isExact: isUsable && !isHost };
  } catch {
    return { url: '', isExact: false };
  }
}
