import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { answerStoreContract } from '../src/store/answer-store.contract.js';
import { siteContract } from '../src/store/sites.contract.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';

const folder = mkdtempSync(join(tmpdir(), 'collector-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
describe('answers in node:sqlite', () => {
  answerStoreContract(() => join(folder, `${++files}.db`), openAnswerStore);
  siteContract(() => openAnswerStore(join(folder, `${++files}.db`)));
});
