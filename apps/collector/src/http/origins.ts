/** Answers whether pages of an origin may use the collector. */
export type OriginCheck = (origin: string) => boolean;

/**
 * @param origins exact origins such as `https://www.example.org`; none: answers are public by their nature, so that
 * any page may send one.
 * @throws TypeError for what is not an origin.
 */
export function originCheck(origins: readonly string[]): OriginCheck {
  if (origins.length === 0) return () => true;
  const allowed = new Set(
    origins.map((origin) => {
      if (!/^https?:\/\//.test(origin) || !URL.canParse(origin))
        throw new TypeError(`"${origin}" is not the origin of a site, such as https://www.example.org`);
      return new URL(origin).origin;
    }),
  );
  return (origin) => allowed.has(origin);
}

/** Headers that let a page of this origin read the answer: its exact origin, never a wildcard, never credentials. */
export const corsHeaders = (origin: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Expose-Headers': 'Retry-After',
});

export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST, DELETE',
  'Access-Control-Allow-Headers': 'Content-Type, Authorization',
  'Access-Control-Max-Age': '7200',
};
