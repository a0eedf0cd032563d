/** Writes `dist/cdn/integrity.json`: a Subresource Integrity hash (SHA-384, base64) for every browser file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('dist/cdn/', import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .sort();
const hash = (name) => `sha384-${createHash('sha384').update(readFileSync(new URL(name, folder))).digest('base64')}`;
writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(Object.fromEntries(files.map((name) => [name, hash(name)])), null, 2)}\n`);
