import { toJsonFeed } from '@icesco/core/news';
import type { ImportCommand } from './command-line.js';
import { readSource } from './read-source.js';

/** Prints a file of news as JSON Feed on standard output, and nothing else there. */
export async function importNews({ source, lang }: ImportCommand): Promise<void> {
  const answer = await readSource(source, lang === undefined ? {} : { lang });
  if (!answer) {
    return;
  }
  process.stdout.write(`${JSON.stringify(toJsonFeed(answer.feed), undefined, 2)}\n`);
  for (const { message } of answer.feed.issues) {
    process.stderr.write(`icesco: ${source}: ${message}\n`);
  }
}
