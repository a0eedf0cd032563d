/**
 * Holds each component's manifest against its code: what is used is documented, what is documented is used.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentPackages } from '../manifest/component-packages.mjs';
import { elementsOf } from '../manifest/elements.mjs';
import { usedInCode } from '../manifest/used-in-code.mjs';
import { publicName, readTokens } from '../tokens/read-tokens.mjs';

const MEMBERS = [
  'attributes',
  'properties',
  'methods',
  'events',
  'slots',
  'parts',
  'cssProperties',
  'states',
];
/** Documented once for all elements, in docs/embed/theming.md. */
const designTokens = new Set(readTokens('base').map(publicName));
const problems = [];
for (const folder of componentPackages()) {
  const [element] = elementsOf(JSON.parse(readFileSync(join(folder, 'dist/custom-elements.json'), 'utf8')));
  const say = (kind, name, what) => problems.push(`<${element.tag}> ${kind} "${name}" ${what}`);
  for (const [kind, used] of Object.entries(await usedInCode(folder, element.name))) {
    const documented = new Set(
      element[kind].map(({ name, type }) => (kind === 'events' ? `${name} ${type.text}` : name)),
    );
    for (const name of new Set(used)) {
      if (!documented.delete(name) && !designTokens.has(name)) {
        say(kind, name, 'is used in the code, but is missing in the manifest');
      }
    }
    // The template of an item is looked up as a child, not through a slot.
    for (const name of documented) {
      if (!(kind === 'slots' && name === 'item')) {
        say(kind, name, 'is in the manifest, but nowhere in the code');
      }
    }
  }
  for (const kind of MEMBERS) {
    for (const { name, description } of element[kind]) {
      if (!description) {
        say(kind, name, 'is not described');
      }
    }
  }
}
for (const problem of problems) {
  console.error(problem);
}
console.log(problems.length ? `${problems.length} differ` : 'manifests and code agree');
process.exit(problems.length ? 1 : 0);
