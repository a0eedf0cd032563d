import { likelyFormat, NEWS_CACHE_PREFIX, requestEarly } from '@icesco/core/news';
import FILES from 'icesco:files';

/** What the element needs beside what every one of its kind does: the names of lists in `FILES`. */
function needsOf(element: Element): string[] {
  const lang = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
  const format = likelyFormat(element.getAttribute('src') ?? '', element.getAttribute('source') ?? '');
  const needs = ['', lang, format];
  if (element.matches('[search],[facets]')) {
    needs.push('search');
  }
  if (element.matches('[facets],[country],[dates*=event]')) {
    needs.push('facets');
  }
  return needs;
}

/** News from a single URL that no earlier page has kept: its request needs nothing but the URL. */
function requestNews(element: Element): void {
  const src = element.getAttribute('src')?.trim();
  const isElsewhere = element.hasAttribute('source') || element.querySelector('script');
  if (!src || isElsewhere || /[\s|]|wp-json|rest_route/.test(src)) {
    return;
  }
  const { href, protocol, username } = new URL(src, document.baseURI);
  const isKept = Object.keys(localStorage).some((key) => key.startsWith(NEWS_CACHE_PREFIX));
  if (!isKept && !username && /^http/.test(protocol)) {
    requestEarly(document, href);
  }
}

/**
 * WebKit keeps a preload that failed, and fails it on later pages too: a request of another kind takes its
 * place.
 */
function forget(url: string): void {
  fetch(url, { cache: 'reload' }).catch(() => {});
}

/**
 * Requests all that an element will need, in one step: module by module, each would be known of only when the
 * one before it is there. Never throws; whatever fails here is loaded later.
 */
export function preload(base: string, name: string, element: Element): void {
  // Defined by another file, or taken by the page: nothing is waited for.
  if (customElements.get(element.localName)) {
    return;
  }
  if (name === 'news-feed') {
    try {
      // First: browsers open six connections to a server that speaks HTTP/1.1.
      requestNews(element);
    } catch {
      // The page has blocked its storage, or the address is invalid.
    }
  }
  for (const need of needsOf(element)) {
    for (const file of FILES.lists[`${name}${need && ` ${need}`}`] ?? []) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = `${base}chunks/${FILES.names[file]}.js`;
      link.onload = link.onerror = () => {
        // The head of the page is left as it was.
        link.remove();
        import(/* @vite-ignore */ link.href).catch(() => forget(link.href));
      };
      document.head.append(link);
    }
  }
}
