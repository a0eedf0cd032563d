import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AnswerStore } from '../store/answer-store.js';
import { newToken, ROLES } from './token.js';

/**
 * Writes the token of the first start, which reads numbers and no comments, into a file for its owner alone:
 * what is printed stays in logs. Without a file there is no token, so that none is lost.
 */
export async function writeFirstToken(
  store: AnswerStore,
  file: string,
  say: (line: string) => void,
): Promise<void> {
  if ((await store.tokens()).length > 0) {
    return;
  }
  const { token, row } = newToken('first', ROLES.reader, Date.now());
  const draft = `${file}.${row.id}`;
  try {
    writeFileSync(draft, `${token}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException;
    say(`no token: ${file} cannot be written (${code}); make one with "icesco-collector token create"`);
    return;
  }
  // Of two first starts at once, one adds its token.
  if (await store.addToken(row, true)) {
    renameSync(draft, file);
    say(`reader's token in ${file}`);
  } else {
    rmSync(draft);
  }
}
