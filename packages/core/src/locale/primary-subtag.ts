/** The language of a BCP 47 tag, in lower case: `ar-MA` and `AR_ma` → `ar`. */
export const primarySubtag = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/, 1)[0]!;
