import type { NewsIssueCode } from '@icesco/core/news';

/** What each issue of a feed means for its readers, and what its publisher can do. */
const TEXTS: Readonly<Record<NewsIssueCode, string>> = {
  'charset-unknown': 'the declared character encoding does not exist; declare UTF-8',
  'charset-wrong': 'the text is not in its declared character encoding; declare the right one, best UTF-8',
  'date-impossible': 'a date that no calendar has; it was read as the day that follows',
  'date-unreadable': 'a date that could not be read; the item is shown without one',
  'date-unsettled': 'a date whose year or month the text does not settle; the item is shown without one',
  'date-zone-ambiguous':
    'a time zone whose name has several meanings; the time was read as UTC; write an offset such as +03:00',
  'date-zone-unknown': 'an unknown time zone; the time was read as UTC; write an offset such as +03:00',
  'item-unreadable': 'an entry that is not an item; it was left out',
  'items-bare': 'no item has a link, a date or a text; only titles are shown',
  'items-dropped': 'more items than can be read; the last ones were left out',
  'items-future': 'items dated in the future; they are hidden until their day',
  'items-missing': 'the list of items is missing',
  'items-unreadable': 'items of an unknown format; nothing can be shown',
  'json-prefixed': 'text before the JSON, such as a warning of PHP; browsers may be unable to read it',
  'json-reshaped': 'JSON of an unusual shape, such as an object in place of a list; it was read all the same',
  'json-surrounded':
    'text around the JSON, such as a comment of a page cache or a byte order mark; it was ignored; remove it',
  'link-relative': 'a link without a host; it works on the publisher’s own pages only',
  'link-unsafe': 'a link that is not an http(s) address; it was left out',
  'structure-repaired': 'end tags are missing or in the wrong order; the items were read all the same',
  'title-missing': 'no title; the first words of the text are shown instead',
};

/** The meaning of an issue in plain words; its own message for a code that another program gave. */
export const issueText = (code: string, message: string): string =>
  Object.hasOwn(TEXTS, code) ? TEXTS[code as NewsIssueCode] : message;
