import type { FeedElement } from './feed-element.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Fields of a feed or an item. None holds another one, but for those of `INNER`. */
const FIELDS = /* @__PURE__ */ names(
  'title link guid id pubdate updated published modified issued created date category description summary ' +
    'tagline subtitle language copyright rights generator docs ttl cloud rating comments enclosure content ' +
    'icon logo image source author contributor managingeditor webmaster lastbuilddate textinput skiphours ' +
    'skipdays content:encoded media:content media:thumbnail media:title media:description media:keywords ' +
    'media:credit media:category itunes:category itunes:image itunes:summary itunes:author itunes:keywords ' +
    'itunes:explicit itunes:owner itunes:subtitle itunes:duration itunes:block dc:title dc:creator dc:date ' +
    'dc:subject dc:description dc:language dc:rights dc:publisher dc:identifier dc:type dc:format dc:source',
);

/** Fields that may stand in another field. */
const INNER: Readonly<Record<string, ReadonlySet<string>>> = {
  image: /* @__PURE__ */ names('title link description'),
  textinput: /* @__PURE__ */ names('title link description'),
  author: /* @__PURE__ */ names('title'),
  contributor: /* @__PURE__ */ names('title'),
  // Only Atom's `source` has fields (RFC 4287 section 4.2.11); the one of RSS is text.
  source: /* @__PURE__ */ names(
    'id title subtitle link updated published category author contributor rights generator icon logo',
  ),
  'media:content': /* @__PURE__ */ names(
    'media:thumbnail media:title media:description media:keywords media:credit media:category',
  ),
};

export const isField = (name: string): boolean => FIELDS.has(name);

/** Whether a field may stand in the open one. If not, the end tag of the open one is missing. */
export const mayHold = (open: FeedElement, name: string): boolean =>
  (INNER[open.name]?.has(name) ?? false) && (open.name !== 'source' || open.parent?.name === 'entry');

/** Items stand in a channel, or beside it, or are the document. */
export const holdsItems = ({ name, depth }: FeedElement): boolean =>
  depth < 2 || (depth === 2 && name === 'channel');

/**
 * Moves the fields that an element without an end tag took from its parent back to the parent, where it lacks
 * them.
 * @returns whether there were any
 */
export function returnFields(unclosed: FeedElement): boolean {
  const { parent, children } = unclosed;
  if (!parent) {
    return false;
  }
  let returned: FeedElement[] | undefined;
  for (const child of children) {
    if (child.kind.isField && !parent.children.some(({ name }) => name === child.name)) {
      (returned ??= []).push(child);
    }
  }
  if (!returned) {
    return false;
  }
  parent.children = [...parent.children, ...returned];
  return true;
}
