import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { componentRooms } from './rooms.mjs';

/** One manifest of every element, with the browser file that brings it. */
export function mergedManifest() {
  const modules = componentRooms().map((room) => {
    const manifest = JSON.parse(readFileSync(join(room, 'dist/custom-elements.json'), 'utf8'));
    const path = `dist/cdn/${basename(room)}.js`;
    const declarations = manifest.modules.flatMap((module) => module.declarations).filter(({ customElement }) => customElement);
    const exports = declarations.map(({ tagName, name }) => ({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }));
    return { kind: 'javascript-module', path, declarations, exports };
  });
  return { schemaVersion: '1.0.0', modules };
}
