import { isFuture, type NewsFeed, type NewsIssue } from '@icesco/core/news';
import type { ImportCommand } from './command-line.js';
import { issueText } from './issue-texts.js';
import { readSource } from './read-source.js';

/** How many examples of one issue are shown. */
const EXAMPLES = 3;

/** A source that can be read, but of which a widget would show nothing. */
export class NothingToShow extends Error {}

/**
 * Prints what a source is and its issues.
 * @throws NothingToShow where it has no item, or none whose day has come
 */
export async function checkNews({ source, lang }: ImportCommand): Promise<void> {
  const answer = await readSource(source, lang === undefined ? {} : { lang });
  if (!answer) {
    return;
  }
  const { feed } = answer;
  const now = Date.now();
  const future = feed.items.filter(({ published }) => isFuture(published, now));
  const lines = [...overview(feed), ...issuesOf(feed, future.length)];
  process.stdout.write(`${source}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  if (!feed.items.length) {
    throw new NothingToShow(
      `${source}: the ${feed.source.kind} feed has no items; a widget would show nothing`,
    );
  }
  if (future.length === feed.items.length) {
    throw new NothingToShow(`${source}: every item is dated in the future; correct the dates`);
  }
}

function overview(feed: NewsFeed): string[] {
  const { items, total } = feed;
  const dates = items.flatMap(({ published }) => (published ? [published.iso] : [])).sort();
  const range = dates.length > 0 ? `${dates[0]?.slice(0, 10)} to ${dates.at(-1)?.slice(0, 10)}` : 'none';
  const undated = items.length - dates.length;
  return [
    `format     ${feed.source.kind}`,
    ...(feed.title.text ? [`title      ${feed.title.text}`] : []),
    `items      ${items.length}${total !== undefined && total > items.length ? ` of ${total}` : ''}`,
    `languages  ${tally(items.map(({ title }) => title.lang ?? 'unknown')) || 'none'}`,
    `dates      ${range}${undated > 0 ? `, ${undated} without a date` : ''}`,
  ];
}

/** @param future how many items are dated in the future */
function issuesOf(feed: NewsFeed, future: number): string[] {
  const byCode = new Map<string, string[]>();
  const note = (issue: NewsIssue, where: string): void => {
    const examples = byCode.get(issue.code) ?? [];
    byCode.set(issue.code, examples);
    examples.push(`${where}: ${issue.message}`);
  };
  for (const issue of feed.issues) {
    note(issue, 'feed');
  }
  if (future) {
    note({ code: 'items-future', message: `${future} of ${feed.items.length} items` }, 'feed');
  }
  feed.items.forEach((item, index) => {
    for (const issue of item.issues) {
      note(issue, `item ${index + 1}${item.title.text ? ` “${item.title.text.slice(0, 60)}”` : ''}`);
    }
  });
  if (byCode.size === 0) {
    return ['issues     none'];
  }
  return [...byCode].flatMap(([code, examples]) => [
    `issue      ${issueText(code, examples[0]!)} (${code}, ${examples.length})`,
    ...examples.slice(0, EXAMPLES).map((example) => `           ${example}`),
    ...(examples.length > EXAMPLES ? [`           and ${examples.length - EXAMPLES} more`] : []),
  ]);
}

/** "en 8, fr 2", the most frequent first. */
function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value, times]) => `${value} ${times}`)
    .join(', ');
}
