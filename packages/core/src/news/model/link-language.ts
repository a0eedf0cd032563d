/**
 * The language in a URL of the organisation's kind, `/fr/2020/07/29/…`; `undefined` for any
 * other.
 */
export const languageOfLink = (url: string | undefined): string | undefined =>
  url && /^https?:\/\/[^/]+\/(ar|en|fr)\//.exec(url)?.[1];
