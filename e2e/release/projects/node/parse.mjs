/** Imports every entry point of @icesco/core, and reads a feed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseNews } from '@icesco/core/news';

const { exports } = JSON.parse(
  readFileSync(new URL('node_modules/@icesco/core/package.json', import.meta.url), 'utf8'),
);
const entryPoints = Object.keys(exports).filter((entryPoint) => entryPoint !== './package.json');
for (const entryPoint of entryPoints) {
  assert.ok(
    Object.keys(await import(`@icesco/core${entryPoint.slice(1)}`)).length > 0,
    `no exports in ${entryPoint}`,
  );
}

const { items } = parseNews(readFileSync(new URL('news.xml', import.meta.url)));
assert.deepEqual(
  items.map(({ title }) => title.text),
  ['A library opens in Rabat', 'جائزة للعلماء الشباب'],
);
console.log(`${entryPoints.length} entry points, ${items.length} items`);
