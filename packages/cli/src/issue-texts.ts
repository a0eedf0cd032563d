/** What each issue of a feed means for its readers, and what its publisher can do. */
const TEXTS: Readonly<Record<string, string>> = {
  'charset-unknown': 'the declared character encoding does not exist; declare UTF-8',
  'charset-wrong': 'the text is not in its declared character encoding; declare the right one, best UTF-8',
  'date-impossible': 'a date that no calendar has; it was read as the day that follows',
  'date-unreadable': 'a date that could not be read; the item is shown without one',
  'date-unsettled': 'a date whose year or month the text does not settle; the item is shown without one',
  'item-unreadable': 'an entry that is not an item; it was left out',
  'items-dropped': 'more items than can be read; the last ones were left out',
  'items-missing': 'the list of items is missing',
  'json-prefixed': 'text before the JSON, such as a warning of PHP; browsers may be unable to read it',
  'link-relative': 'a link without a host; it works on the publisher’s own pages only',
  'link-unsafe': 'a link that is not an http(s) address; it was left out',
  'title-missing': 'no title; the first words of the text are shown instead',
};

/** The meaning of an issue in plain words; its own message where this list does not have it. */
export const issueText = (code: string, message: string): string => TEXTS[code] ?? message;
