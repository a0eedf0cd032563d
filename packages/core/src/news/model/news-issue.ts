import type { NewsIssue } from './news-item.js';

/**
 * Every code that the readers of this package give. `Record<NewsIssueCode, …>` makes the compiler find the
 * ones that are missing in a list of their texts.
 */
export const NEWS_ISSUE_CODES = [
  'charset-unknown',
  'charset-wrong',
  'date-impossible',
  'date-unreadable',
  'date-unsettled',
  'date-zone-ambiguous',
  'date-zone-unknown',
  'item-unreadable',
  'items-bare',
  'items-dropped',
  'items-future',
  'items-missing',
  'items-unreadable',
  'json-prefixed',
  'json-reshaped',
  'json-surrounded',
  'link-relative',
  'link-unsafe',
  'structure-repaired',
  'title-missing',
] as const;

export type NewsIssueCode = (typeof NEWS_ISSUE_CODES)[number];

/** An issue that this package found, as against one that a JSON Feed passes on. */
export interface OwnIssue extends NewsIssue {
  readonly code: NewsIssueCode;
}

/** An issue; its message is the code in words, with the text at fault. */
export const issue = (code: NewsIssueCode, field: string, quoted?: string): OwnIssue => ({
  code,
  message: code.replace('-', ' ') + (quoted ? ': ' + JSON.stringify(quoted.slice(0, 78)) : ''),
  field,
});
