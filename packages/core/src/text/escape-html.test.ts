import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.js';

test('a text cannot end an attribute, start a tag or form a character reference', () => {
  expect(escapeHtml(`<b title="a" lang='b'>&amp;</b>`)).toBe(
    '&lt;b title=&quot;a&quot; lang=&#39;b&#39;&gt;&amp;amp;&lt;/b&gt;',
  );
  expect(escapeHtml('Éducation — تعليم')).toBe('Éducation — تعليم');
});
