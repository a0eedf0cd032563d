import type { NewsItem } from '@icesco/core/news';

/**
 * The list as an `ItemList` of addresses (schema.org; Google's "summary page" form: position and url alone, so that
 * nothing is claimed about pages that are not ours). `<` is escaped: no text can end the script element.
 *
 * @returns the text of a `<script type="application/ld+json">`, or '' when no item has an address.
 */
export function itemListJsonLd(items: readonly NewsItem[]): string {
  const urls = items.flatMap(({ url }) => (url ? [url] : []));
  if (urls.length === 0) return '';
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: urls.map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
  };
  return JSON.stringify(list).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
