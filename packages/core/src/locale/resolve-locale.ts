/**
 * The supported language that serves a reader best: the exact tag, else a shorter form of it (RFC 4647 section 3.4,
 * "lookup"), else another variety of the same language, for each wish in turn.
 * @param requested BCP 47 tags in order of preference. Nonsense is passed over.
 * @param supported BCP 47 tags as the caller spells them.
 * @returns one of `supported`, or `fallback`. Never throws.
 */
export function resolveLocale(
  requested: string | null | undefined | readonly (string | null | undefined)[],
  supported: readonly string[],
  fallback = 'en',
): string {
  const byTag = new Map<string, string>();
  for (const tag of supported) {
    const known = normalised(tag);
    if (known === '') continue;
    byTag.set(known, tag);
    const base = `${baseOf(known)}-*`;
    if (!byTag.has(base)) byTag.set(base, tag);
  }
  const wishes = Array.isArray(requested) ? (requested as readonly unknown[]) : [requested];
  for (const wish of wishes.slice(0, 50)) {
    const tag = normalised(wish);
    for (let end = tag.length; end > 0; end = tag.lastIndexOf('-', end - 1)) {
      const found = byTag.get(tag.slice(0, end));
      if (found !== undefined) return found;
    }
    const kin = byTag.get(`${baseOf(tag)}-*`);
    if (kin !== undefined) return kin;
  }
  return fallback;
}

function baseOf(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}

/** Lower case with hyphens, old codes renewed; `''` for what is not a tag. */
function normalised(tag: unknown): string {
  if (typeof tag !== 'string' || tag.length > 64) return '';
  const plain = tag.trim().toLowerCase().replaceAll('_', '-').replace(/^iw\b/, 'he').replace(/^in\b/, 'id');
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(plain) ? plain : '';
}
