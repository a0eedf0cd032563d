import { safeUrl } from './safe-url.js';
import type { SanitizeOptions } from './sanitize-options.js';
import { attributeAllowed, POLICY } from './sanitize-policy.js';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The second line behind every sanitiser, and what none of them does: addresses by our own list, wrappers
 * undone, headings at their level, links and pictures that tell no one about the reader. Changes the
 * fragment.
 */
export function cleanFragment(
  fragment: DocumentFragment,
  { baseUrl, images = true, headingLevel = 2 }: Omit<SanitizeOptions, 'document'>,
): void {
  // Outer elements first, so that each node moves at most once.
  for (const element of fragment.querySelectorAll('*')) {
    const { localName } = element;
    if (
      element.namespaceURI !== XHTML ||
      !(POLICY.elements.has(localName) || POLICY.wrappers.has(localName)) ||
      (localName === 'img' && !images)
    ) {
      element.remove();
    } else if (POLICY.wrappers.has(localName)) {
      moveChildren(element, (child) => element.before(child));
      element.remove();
    } else {
      for (const { name, value } of [...element.attributes]) {
        if (!attributeAllowed(localName, name, value)) {
          element.removeAttribute(name);
        }
      }
      if (localName === 'a') {
        cleanLink(element, baseUrl);
      }
      if (localName === 'img') {
        cleanPicture(element, baseUrl);
      }
      const level = /^h([1-6])$/.exec(localName)?.[1];
      if (level) {
        setLevel(element, Math.min(6, Math.max(0, Number(level) - 2) + headingLevel));
      }
    }
  }
}

function cleanLink(link: Element, baseUrl: string | undefined): void {
  const href = safeUrl(link.getAttribute('href'), baseUrl, /^(?:https?|mailto):/);
  if (!href) {
    return link.removeAttribute('href');
  }
  link.setAttribute('href', href);
  link.setAttribute('rel', 'noopener noreferrer');
}

function cleanPicture(picture: Element, baseUrl: string | undefined): void {
  const src = safeUrl(picture.getAttribute('src'), baseUrl);
  if (!src) {
    return picture.remove();
  }
  picture.setAttribute('src', src);
  const srcset = (picture.getAttribute('srcset') ?? '').split(/,\s+/).flatMap((candidate) => {
    const [address, size = ''] = candidate.trim().split(/\s+/);
    const url = safeUrl(address, baseUrl);
    return url && /^(?:\d+[wx]|\d+\.\d+x)?$/.test(size) ? `${url} ${size}`.trim() : [];
  });
  if (srcset.length) {
    picture.setAttribute('srcset', srcset.join(', '));
  } else {
    picture.removeAttribute('srcset');
  }
  if (!picture.hasAttribute('alt')) {
    picture.setAttribute('alt', '');
  }
  for (const [name, value] of Object.entries({
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
  })) {
    picture.setAttribute(name, value);
  }
}

function setLevel(heading: Element, level: number): void {
  if (heading.localName === `h${level}`) {
    return;
  }
  const other = heading.ownerDocument.createElement(`h${level}`);
  for (const { name, value } of heading.attributes) {
    other.setAttribute(name, value);
  }
  moveChildren(heading, (child) => other.append(child));
  heading.replaceWith(other);
}

/** One by one: a spread of a hundred thousand children overflows the stack. */
function moveChildren(from: Element, move: (child: Node) => void): void {
  while (from.firstChild) {
    move(from.firstChild);
  }
}
