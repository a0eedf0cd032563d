/**
 * The last step of a component's build, run in its folder: its manifest, and what frameworks and editors
 * read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from './analyse.mjs';
import { writeEditorData } from './editor-data.mjs';
import { elementsOf } from './elements.mjs';
import { writeFrameworks } from './write-frameworks.mjs';

const folder = process.cwd();
const dist = join(folder, 'dist');
const manifest = await analyse(folder);
const elements = elementsOf(manifest);
writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const element of elements) {
  writeFrameworks(element, dist);
}
writeEditorData(elements, dist, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
