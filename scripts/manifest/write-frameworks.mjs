import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { propertyTypes } from './frameworks/properties.mjs';
import { react, react18 } from './frameworks/react.mjs';
import { solid } from './frameworks/solid.mjs';
import { svelte } from './frameworks/svelte.mjs';
import { vue } from './frameworks/vue.mjs';

const FRAMEWORKS = { react, 'react-18': react18, solid, svelte, vue };

/**
 * One entry point for each framework: it registers the element and gives the framework's templates its types.
 */
export function writeFrameworks(element, dist) {
  const folder = join(dist, 'frameworks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'properties.d.ts'), propertyTypes(element));
  for (const [name, entryPoint] of Object.entries(FRAMEWORKS)) {
    const { js, types } = entryPoint(element);
    writeFileSync(join(folder, `${name}.js`), js);
    writeFileSync(join(folder, `${name}.d.ts`), types);
  }
}
