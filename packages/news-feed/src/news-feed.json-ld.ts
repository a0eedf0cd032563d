import { toJson, type NewsItem } from '@icesco/core/news';

/**
 * The list as an `ItemList` of addresses (schema.org; Google's "summary page" form: position and url alone,
 * so that nothing is claimed about pages that are not ours). `<` is escaped: no text can end the script
 * element.
 *
 * @returns the text of a `<script type="application/ld+json">`, or '' when no item has an address.
 */
export function itemListJsonLd(items: readonly NewsItem[]): string {
  const urls = items.flatMap(({ url }) => (url ? [url] : []));
  if (urls.length === 0) {
    return '';
  }
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: urls.map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
  };
  return toJson(list)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

interface ScriptPolicy {
  createScript(text: string): string;
}
type PolicyFactory = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };

let policy: ScriptPolicy | undefined;

/**
 * A data block with this text. Pages that enforce Trusted Types want even data to pass a policy:
 * `icesco-json-ld` is made when first needed, for text that `itemListJsonLd` composed and nothing else.
 *
 * @returns `undefined` where the page's policy does not allow it.
 */
function dataBlock(document: Document, jsonLd: string): HTMLScriptElement | undefined {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
    policy ??= trustedTypes?.createPolicy('icesco-json-ld', { createScript: (text) => text }) ?? {
      createScript: (text) => text,
    };
    script.textContent = policy.createScript(jsonLd);
    return script;
  } catch {
    return undefined;
  }
}

/** Keeps a data block for these items at the end of the list's container; none for none. */
export function describeList(container: HTMLElement, items: readonly NewsItem[]): void {
  const jsonLd = itemListJsonLd(items);
  const present = container.querySelector(':scope > script');
  if ((present?.textContent ?? '') === jsonLd) {
    return;
  }
  present?.remove();
  const block = jsonLd && dataBlock(container.ownerDocument, jsonLd);
  if (block) {
    container.append(block);
  }
}
