/** Opens every door of @icesco/core, and reads a feed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseNews } from '@icesco/core/news';

const { exports } = JSON.parse(
  readFileSync(new URL('node_modules/@icesco/core/package.json', import.meta.url), 'utf8'),
);
const doors = Object.keys(exports).filter((door) => door !== './package.json');
for (const door of doors) {
  assert.ok(Object.keys(await import(`@icesco/core${door.slice(1)}`)).length > 0, `nothing behind ${door}`);
}

const { items } = parseNews(readFileSync(new URL('news.xml', import.meta.url)));
assert.deepEqual(
  items.map(({ title }) => title.text),
  ['A library opens in Rabat', 'جائزة للعلماء الشباب'],
);
console.log(`${doors.length} doors, ${items.length} items`);
