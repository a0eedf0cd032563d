/** Adds a new component to the browser files: the edits of `packages/widgets` that every component needs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** For a start; `npm run check:size` prints what is reached. */
const BUDGET = { scripts: 6, gzip: 20_000, brotli: 18_000 };

/** By file: the edit of its text. */
const editsFor = (name) => {
  const page = JSON.stringify({ files: ['autoload.js', `${name}.js`], budget: BUDGET });
  const addToList = (pattern) => (text) =>
    text.replace(pattern, (_, start, list, end) => `${start}${list}, '${name}'${end}`);
  const addDependency = (text) => {
    const about = JSON.parse(text);
    const all = { ...about.devDependencies, [`@icesco/${name}`]: '0.0.0' };
    about.devDependencies = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify(about, null, 2)}\n`;
  };
  return {
    'packages/widgets/package.json': addDependency,
    'apps/storybook/package.json': addDependency,
    'packages/widgets/build.mjs': addToList(/(const WIDGETS = \[)([^\]]*)(\])/),
    'packages/widgets/src/autoload.ts': addToList(/(const widgets = new Set\(\[)([^\]]*)(\]\))/),
    'packages/widgets/budgets.json': (text) =>
      text.replace('"pages": {', `"pages": {\n    "${name}": ${page},`),
  };
};

/**
 * @param format formats the text of a file for its path
 * @returns the files that could not be edited, since they have changed
 */
export async function register(root, name, format) {
  const failed = [];
  for (const [file, edit] of Object.entries(editsFor(name))) {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const after = edit(before);
    if (after === before) {
      failed.push(file);
    } else {
      writeFileSync(path, await format(path, after));
    }
  }
  const entry = join(root, `packages/widgets/src/${name}.ts`);
  writeFileSync(entry, `import '@icesco/${name}/define';\n`);
  return failed;
}
