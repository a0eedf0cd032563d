/** A version of the page that people wrote, as its `hreflang` alternates name it. */
export interface HumanVersion {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Absolute http(s) address. */
  readonly url: string;
}

/**
 * A language tag worth showing or comparing, in its canonical form (BCP 47; `iw` is `he`). Translators write
 * `auto`, underscores or nothing into `lang`; what a tag says for private use is left out.
 */
export function readTag(tag: string | null | undefined): string | undefined {
  const written =
    tag
      ?.trim()
      .replaceAll('_', '-')
      .replace(/-x-.*$/i, '') ?? '';
  try {
    return /^[a-z]{2,3}(-|$)/i.test(written) ? Intl.getCanonicalLocales(written)[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether two tags name the same language, whatever their regions: `en-GB` and `en`; scripts of Chinese stay
 * apart.
 */
export function sameLanguage(one: string, other: string): boolean {
  const base = (tag: string) => (/^zh-/i.test(tag) ? tag : tag.split('-')[0]!).toLowerCase();
  return base(one) === base(other);
}

/** The `hreflang` alternates of the page, without `x-default`, each language once. */
export function humanVersions(document: Document): HumanVersion[] {
  const versions: HumanVersion[] = [];
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][hreflang]')) {
    const lang = readTag(link.hreflang);
    if (lang && /^https?:/.test(link.href) && !versions.some((each) => each.lang === lang)) {
      versions.push({ lang, url: link.href });
    }
    if (versions.length === 60) {
      break;
    }
  }
  return versions;
}

/** The address without what a translator or a visit adds to it. */
const bare = (url: string): string => url.replace(/[?#].*/, '');

/**
 * The language that the page was written in. A translator may have been there first and changed `html[lang]`,
 * so what it does not touch comes first: the alternate that points at this very page, then `og:locale`, then
 * `lang`.
 *
 * @param trustLang - whether `lang` can still be the authors'.
 */
export function authoredLanguage(document: Document, trustLang = true): string | undefined {
  const here = bare(document.URL);
  return (
    humanVersions(document).find(({ url }) => bare(url) === here)?.lang ??
    readTag(document.querySelector<HTMLMetaElement>('meta[property="og:locale"]')?.content) ??
    (trustLang ? readTag(document.documentElement.lang) : undefined)
  );
}
