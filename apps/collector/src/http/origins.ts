/** Answers whether pages of an origin may use the collector. */
export type OriginCheck = (origin: string) => boolean;

/**
 * @param origins exact origins such as `https://www.example.org`, `https://*.example.org` for all subdomains,
 *   or `null` for pages without an origin (sandboxed frames, local files); none: responses are public by
 *   their nature, so that any page may send one.
 * @throws TypeError for what is not an origin.
 */
export function originCheck(origins: readonly string[]): OriginCheck {
  if (origins.length === 0) {
    return () => true;
  }
  const exact = new Set<string>();
  const parents: { readonly scheme: string; readonly end: string }[] = [];
  for (const origin of origins) {
    const wildcard = /^(https?:\/\/)\*\.(.+)$/.exec(origin);
    if (origin === 'null') {
      exact.add(origin);
    } else if (wildcard) {
      const [, scheme = '', rest = ''] = wildcard;
      parents.push({ scheme, end: `.${readOrigin(scheme + rest, origin).slice(scheme.length)}` });
    } else {
      exact.add(readOrigin(origin, origin));
    }
  }
  return (origin) =>
    exact.has(origin) ||
    parents.some(
      ({ scheme, end }) =>
        origin.startsWith(scheme) && origin.endsWith(end) && origin.length > scheme.length + end.length,
    );
}

function readOrigin(origin: string, given: string): string {
  // A top-level domain such as *.org would be everybody's.
  const isTooWide = origin !== given && !/^https?:\/\/[^/:]+\.[^/:.]/.test(origin);
  if (!/^https?:\/\//.test(origin) || origin.includes('*') || !URL.canParse(origin) || isTooWide) {
    throw new TypeError(
      `"${given}" is not the origin of a site, such as https://www.example.org or https://*.example.org`,
    );
  }
  return new URL(origin).origin;
}

/**
 * The sites that may show the plain form in a frame, for `frame-ancestors`.
 *
 * @throws TypeError for what is not an origin.
 */
export function frameAncestors(origins: readonly string[]): string {
  for (const origin of origins) {
    const [, scheme = '', rest = ''] = /^(https?:\/\/)(?:\*\.)?(.*)$/.exec(origin) ?? [];
    // What does not end at the host could add a directive to the policy.
    if (!/^[^/\s;,'"]+$/.test(rest)) {
      throw new TypeError(`"${origin}" is not the origin of a site, such as https://www.example.org`);
    }
    readOrigin(scheme + rest, origin);
  }
  return origins.join(' ') || "'none'";
}

/**
 * Headers that let a page of this origin read the answer: its exact origin, never a wildcard, never
 * credentials.
 */
export const corsHeaders = (origin: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Expose-Headers': 'Retry-After',
});

export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST, DELETE',
  'Access-Control-Allow-Headers': 'Content-Type, Authorization',
  'Access-Control-Max-Age': '7200',
};
