/**
 * The properties of an element as its table of attributes (`src/NAME.attributes.ts`) has them: names, types
 * and defaults from the built table, descriptions from the comments of its source.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** @returns fields of a manifest; `undefined` where the component has no table. */
export async function fieldsOfTable(folder) {
  const name = basename(folder);
  const file = join(folder, `src/${name}.attributes.ts`);
  if (!existsSync(file)) {
    return undefined;
  }
  const { attributes } = await import(pathToFileURL(join(folder, `dist/${name}.attributes.js`)).href);
  const entries = entriesOf(
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return Object.entries(attributes).map(([property, attribute]) =>
    fieldOf(property, attribute, entries.get(property)),
  );
}

/** Comment and type of each entry of the table. */
function entriesOf(source) {
  const entries = new Map();
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'attributes') {
      for (const entry of objectOf(node.initializer).properties) {
        entries.set(entry.name.getText(), {
          description: ts.getTextOfJSDocComment(entry.jsDoc?.at(-1)?.comment),
          type: typeOf(entry.initializer),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return entries;
}

/** `Survey` of an entry with `default: undefined as Survey`. */
function typeOf(entry) {
  const initial = entry.properties?.find(({ name }) => name?.getText() === 'default')?.initializer;
  return initial && ts.isAsExpression(initial) ? initial.type.getText() : undefined;
}

/** Without what stands behind it: `as const satisfies …`. */
const objectOf = (node) => (ts.isObjectLiteralExpression(node) ? node : objectOf(node.expression));

function fieldOf(name, { attribute, reflect, default: value, choices }, { description, type }) {
  const words = choices ? choices.map((word) => `'${word}'`).join(' | ') : undefined;
  return {
    kind: 'field',
    name,
    type: { text: type ?? words ?? (value === undefined ? 'unknown' : typeof value) },
    description,
    ...(value !== undefined && { default: JSON.stringify(value).replaceAll('"', "'") }),
    ...(reflect && { reflects: true }),
    ...(attribute !== false && { attribute: attribute ?? name.toLowerCase() }),
  };
}
