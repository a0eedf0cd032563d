import { stripTags } from '../../../html/html-to-text.js';
import { safeUrl } from '../../../html/safe-url.js';
import { present } from '../../model/new-item.js';
import { escapeUnknownTags } from '../markup-core.js';
import { parseFeedDate, type DateContext } from '../dates/feed-date-core.js';
import { issue, type OwnIssue } from '../../model/news-issue.js';
import type { NewsAuthor, NewsDate, NewsOrigin, NewsText } from '../../model/news-item.js';
import { looseText, newsText } from '../../model/news-text.js';
import { all, attribute, content, type FeedElement } from './feed-element.js';

/** What the fields of a feed depend on. */
export interface FeedContext {
  readonly source: NewsOrigin;
  /** Language that the feed states, where `xml:lang` says nothing. */
  readonly lang: string | undefined;
  /** Language to assume where neither the feed nor the letters of a text tell. */
  readonly assumedLang?: string | undefined;
  readonly dates: DateContext;
}

/** Whether an Atom text is plain by its `type` (RFC 4287 section 3.1.1; `mode` of 0.3 adds nothing to it). */
export const isPlain = (element: FeedElement, { source }: FeedContext): boolean =>
  source.kind === 'atom' && !element.children.length && !/html|xml/.test(attribute(element, 'type'));

/** A text as a field gives it. */
export interface FieldText {
  readonly text: string;
  readonly isPlain: boolean;
  /** Language that the field or the feed states. */
  readonly lang: string | undefined;
}

/** What a field holds: by default plain text in Atom, HTML elsewhere. */
function fieldText(field: FeedElement, context: FeedContext): FieldText {
  let text = content(field);
  // Atom 0.3 allows it (draft-ietf-atompub-format-00, section 3.1.2).
  if (attribute(field, 'mode') === 'base64') {
    text = fromBase64(text);
  }
  return { text, isPlain: isPlain(field, context), lang: field.lang ?? context.lang };
}

/** The first of these fields that holds anything. */
export function firstText(fields: readonly FeedElement[], context: FeedContext): FieldText | undefined {
  for (const field of fields) {
    const given = fieldText(field, context);
    if (given.text) {
      return given;
    }
  }
  return undefined;
}

/** The first of these fields that holds text. Many feeds fill plain texts with markup all the same. */
export function textOf(fields: readonly FeedElement[], context: FeedContext): NewsText | undefined {
  for (const field of fields) {
    const { text, isPlain, lang } = fieldText(field, context);
    const read = newsText(isPlain ? looseText(text) : stripTags(escapeUnknownTags(text)), lang);
    if (read.text) {
      return read;
    }
  }
  return undefined;
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** The title that an item, a feed or the source of an item has; empty for none. */
export const titleOf = (parent: FeedElement, context: FeedContext): NewsText =>
  textOf(all(parent, 'title media:title dc:title'), context) ?? newsText('');

/** Authors by name; mail addresses of persons are left out (`someone@example.org (Some One)`). */
export const authorsOf = (parent: FeedElement, context: FeedContext): NewsAuthor[] =>
  all(parent, 'author dc:creator itunes:author').flatMap((author) => {
    let name = textOf([...all(author, 'name'), author], context)?.text;
    if (name?.includes('@')) {
      name = name.replace(/^.*\(([^()@]+)\).*|\(?\S{1,99}@\S+/g, '$1').trim();
    }
    return name ? present<NewsAuthor>({ name, url: addressOf(all(author, 'uri url')[0]) }) : [];
  });

/** Address that an element gives, as an attribute or as text. */
export const addressOf = (element: FeedElement | undefined): string | undefined =>
  safeUrl(
    (
      attribute(element, 'href') ||
      attribute(element, 'url') ||
      content((element && all(element, 'url')[0]) ?? element)
    ).replaceAll('&amp;', '&'),
    element?.base,
  );

/**
 * The first of these fields that is a date. Of several with one name the last counts. An impossible day runs
 * on into the next month, as other readers have it, and is an issue.
 */
export function dateOf(
  item: FeedElement,
  { dates: context }: FeedContext,
  field: string,
  issues: OwnIssue[],
  names: string,
): NewsDate | undefined {
  const dates = all(item, names);
  for (let index = 0; index < dates.length; index++) {
    const text = content(dates[index]);
    if (!text || dates[index + 1]?.name === dates[index]!.name) {
      continue;
    }
    const { date, problem } = parseFeedDate(text, context);
    if (problem) {
      issues.push(issue(problem, field, text));
    }
    if (date) {
      return date;
    }
    const later = parseFeedDate(text, { ...context, rollOver: true }).date;
    issues.push(issue(later ? 'date-impossible' : 'date-unreadable', field, text));
    if (later) {
      return later;
    }
  }
  return undefined;
}

/** Rights statement or address of the licence. */
export function rightsOf(parent: FeedElement): string | undefined {
  const [rights] = all(parent, 'cc:license copyright rights dc:rights');
  return attribute(rights, 'resource') || content(rights) || undefined;
}
