import { readFile } from 'node:fs/promises';
import { filterNews, mergeFeeds, type NewsFeed, parseNews, toJsonFeed } from '@icesco/core/news';
import type { SnapshotCommand } from './command-line.js';
import { readSource } from './read-source.js';
import { rememberedAnswers, type RememberedAnswers } from './remembered-answers.js';
import { writeWhole } from './write-whole.js';

/**
 * Writes the news of several sources into one JSON Feed. If one of them cannot be read, nothing is written.
 * Progress goes to standard error.
 */
export async function snapshotNews({ sources, out, limit, lang }: SnapshotCommand): Promise<void> {
  const restriction = { ...(limit !== undefined && { limit }), ...(lang !== undefined && { lang }) };
  const remembered = await rememberedAnswers(out, JSON.stringify(restriction));
  const [first, ...others] = await Promise.all(
    [...new Set(sources)].map((source) => readOne(source, restriction, remembered)),
  );
  if (!first) {
    return;
  }
  const merged = mergeFeeds([first, ...others]);
  const feed: NewsFeed = { ...merged, items: filterNews(merged.items, restriction) };
  // A snapshot is whole: it has no next page.
  const text = `${JSON.stringify({ ...toJsonFeed(feed), next_url: undefined }, undefined, 2)}\n`;
  const changed = text !== (await readFile(out, 'utf8').catch(() => undefined));
  if (changed) {
    await writeWhole(out, text);
  }
  await remembered.save();
  say(`${out}: ${count(feed)}${changed ? '' : ', unchanged'}`);
}

async function readOne(
  source: string,
  options: { limit?: number; lang?: string },
  remembered: RememberedAnswers,
): Promise<NewsFeed> {
  const before = remembered.get(source);
  const answer = await readSource(source, { ...options, ...(before && { known: before }) });
  if (!answer && before) {
    remembered.set(source, before);
    const feed = parseNews(JSON.stringify(before.feed));
    say(`${source}: not modified, ${count(feed)}`);
    return feed;
  }
  if (!answer) {
    throw new Error(`${source}: the server answered 304 Not Modified to a first request`);
  }
  const { feed, validators } = answer;
  if (validators) {
    remembered.set(source, { ...validators, feed: toJsonFeed(feed) });
  }
  say(`${source}: ${count(feed)} (${feed.source.kind})`);
  return feed;
}

function count({ items }: NewsFeed): string {
  return items.length === 1 ? '1 item' : `${items.length} items`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
