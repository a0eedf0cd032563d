/** Writes a component package's `dist/custom-elements.json`: the last step of its build, run in its folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from './analyse.mjs';

const room = process.cwd();
const manifest = await analyse(room);
writeFileSync(join(room, 'dist/custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
