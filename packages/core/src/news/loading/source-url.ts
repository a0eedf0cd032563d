import { readUrl } from '../../http/read-url.js';

/** Where news is requested. */
export interface SourceAddress {
  readonly url: string;
  /** Declared by the page's author, or by the URL; otherwise the content decides. */
  readonly kind?: 'wordpress' | 'page-text';
  /** Only items in this language: a source that mixes languages is cut down to one. */
  readonly lang?: string;
  /** A reader's search words, for sources that can search: WordPress. */
  readonly search?: string;
}

const MOST = 50;

/**
 * Reads a `src` attribute: addresses divided by white space are merged; those joined by `|` are fallbacks for
 * one another, the first that works is shown.
 *
 * An address that cannot be resolved is kept as it stands, so that the loader can name it in its
 * `bad-address`.
 * @param base of relative addresses, such as `document.baseURI`
 * @param kind what the `source` attribute says of all of them
 * @returns a list of chains, each an address and its fallbacks
 */
export function readSourceAddresses(src: string, base?: string, kind?: string): SourceAddress[][] {
  const chains: SourceAddress[][] = [];
  let fallback = false;
  for (const word of src.replaceAll('|', ' | ').split(/\s+/, MOST).filter(Boolean)) {
    if (word === '|') {
      fallback = true;
      continue;
    }
    const last = chains.at(-1);
    const address = readAddress(word, base, kind);
    if (fallback && last) {
      last.push(address);
    } else {
      chains.push([address]);
    }
    fallback = false;
  }
  return chains;
}

function readAddress(word: string, base?: string, kind?: string): SourceAddress {
  const url = readUrl(word, base)?.href ?? word;
  const isWordPress = kind === 'wordpress' || /\/wp-json\b|[?&]rest_route=/.test(url);
  const guessed = isWordPress ? 'wordpress' : undefined;
  const known = kind === 'page-text' ? kind : guessed;
  return { url, ...(known && { kind: known }) };
}
