import type { NewsIssue } from './news-item.js';

/** An issue; its message is the code in words, with the text at fault. */
export const issue = (code: string, field: string, quoted?: string): NewsIssue => ({
  code,
  message: code.replace('-', ' ') + (quoted ? ': ' + JSON.stringify(quoted.slice(0, 78)) : ''),
  field,
});
