import { NEWS_ISSUE_CODES } from '@icesco/core/news';
import { expect, test } from 'vitest';
import { issueText } from './issue-texts.js';

test.each(NEWS_ISSUE_CODES)('%s is explained in plain words', (code) => {
  expect(issueText(code, '')).toMatch(/^\p{L}.{20,}/u);
});

test('an issue that another program noted keeps its own message', () => {
  expect(issueText('own-code', 'The editor was away.')).toBe('The editor was away.');
  expect(issueText('constructor', 'own')).toBe('own');
});
