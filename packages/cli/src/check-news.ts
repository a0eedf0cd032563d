import type { NewsFeed, NewsIssue } from '@icesco/core/news';
import type { ImportCommand } from './command-line.js';
import { readSource } from './read-source.js';

/** How many examples of one kind of oddity are shown. */
const EXAMPLES = 3;

/** Prints what a source is and what is odd about it. */
export async function checkNews({ source, lang }: ImportCommand): Promise<void> {
  const answer = await readSource(source, lang === undefined ? {} : { lang });
  if (answer)
    process.stdout.write(
      `${source}\n${[...overview(answer.feed), ...oddities(answer.feed)].map((line) => `  ${line}\n`).join('')}`,
    );
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

function oddities(feed: NewsFeed): string[] {
  const byCode = new Map<string, string[]>();
  const note = (issue: NewsIssue, where: string): void => {
    const examples = byCode.get(issue.code) ?? [];
    byCode.set(issue.code, examples);
    examples.push(`${where}: ${issue.message}`);
  };
  for (const issue of feed.issues) note(issue, 'feed');
  feed.items.forEach((item, index) => {
    for (const issue of item.issues)
      note(issue, `item ${index + 1}${item.title.text ? ` “${item.title.text.slice(0, 60)}”` : ''}`);
  });
  if (byCode.size === 0) return ['odd        nothing'];
  return [...byCode].flatMap(([code, examples]) => [
    `odd        ${code} (${examples.length})`,
    ...examples.slice(0, EXAMPLES).map((example) => `           ${example}`),
    ...(examples.length > EXAMPLES ? [`           and ${examples.length - EXAMPLES} more`] : []),
  ]);
}

/** "en 8, fr 2", the most frequent first. */
function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value, times]) => `${value} ${times}`)
    .join(', ');
}
