/**
 * The name of a language or a country in a language.
 * @param code BCP 47 tag, or ISO 3166-1 alpha-2
 * @returns the code itself where the browser knows no name. Never throws.
 */
export function displayName(code: string, lang: string, type: 'language' | 'region' = 'language'): string {
  try {
    return new Intl.DisplayNames([lang], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
