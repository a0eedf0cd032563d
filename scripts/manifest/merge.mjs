import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeEditorData } from './editor-data.mjs';
import { elementsOf } from './elements.mjs';
import { componentPackages } from './component-packages.mjs';

/** One manifest of every element, with the browser file that brings it, and the same for editors. */
export function writeMerged(folder) {
  const modules = componentPackages().map((component) => {
    const manifest = JSON.parse(readFileSync(join(component, 'dist/custom-elements.json'), 'utf8'));
    const path = `dist/cdn/${basename(component)}.js`;
    const declarations = manifest.modules
      .flatMap((module) => module.declarations)
      .filter(({ customElement }) => customElement);
    const exports = declarations.map(({ tagName, name }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    }));
    return { kind: 'javascript-module', path, declarations, exports };
  });
  const merged = { schemaVersion: '1.0.0', modules };
  writeFileSync(join(folder, 'dist/custom-elements.json'), `${JSON.stringify(merged, null, 2)}\n`);
  writeEditorData(
    elementsOf(merged),
    join(folder, 'dist'),
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
}
