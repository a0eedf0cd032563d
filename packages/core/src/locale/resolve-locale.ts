/** The language of a BCP 47 tag, in lower case: `ar-MA` and `AR_ma` → `ar`. */
export const primarySubtag = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/, 1)[0]!;

/**
 * The supported language that serves a reader best: the exact tag, else a shorter form of it (RFC 4647
 * section 3.4, "lookup"), else another variety of the same language, for each wish in turn.
 * @param requested BCP 47 tags in order of preference. Nonsense is passed over.
 * @param supported BCP 47 tags as the caller spells them.
 * @returns one of `supported`, or `fallback`. Never throws.
 */
export function resolveLocale(
  requested: string | null | undefined | readonly (string | null | undefined)[],
  supported: readonly string[],
  fallback = 'en',
): string {
  const known = supported.map(normalised);
  for (const wish of [requested].flat().slice(0, 50)) {
    const tag = normalised(wish);
    for (let form = tag; form; form = form.slice(0, Math.max(0, form.lastIndexOf('-')))) {
      if (known.includes(form)) {
        return supported[known.indexOf(form)]!;
      }
    }
    const kin = known.findIndex((each) => each && primarySubtag(each) === primarySubtag(tag));
    if (kin >= 0) {
      return supported[kin]!;
    }
  }
  return fallback;
}

/** Lower case with hyphens, old codes renewed; `''` for what is not a tag. */
function normalised(tag: unknown): string {
  if (typeof tag !== 'string' || tag.length > 64) {
    return '';
  }
  const plain = tag.trim().toLowerCase().replaceAll('_', '-').replace(/^iw\b/, 'he').replace(/^in\b/, 'id');
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(plain) ? plain : '';
}
