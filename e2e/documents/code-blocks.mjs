/** Every block of code in the documents and READMEs: a reader copies it, so each is run by a test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function documents() {
  const inside = (folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(root, folder, name));
  const readmes = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'README.md')),
  );
  return [
    join(root, 'README.md'),
    join(root, 'CONTRIBUTING.md'),
    ...inside('docs'),
    ...readmes.filter((file) => existsSync(file)),
  ];
}

/**
 * @returns `{ place: 'docs/embed/start.md:7', language: 'sh', code, heading }` for each; `heading` is the
 * nearest above.
 */
export function codeBlocks() {
  const blocks = [];
  for (const file of documents()) {
    let open;
    let heading = '';
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      const fence = /^\s*```(\w*)/.exec(line);
      if (!fence && !open) {
        heading = /^#+ (.*)/.exec(line)?.[1] ?? heading;
      } else if (!fence) {
        open.code += `${line}\n`;
      } else if (open) {
        blocks.push(open);
        open = undefined;
      } else {
        open = {
          place: `${relative(root, file).replaceAll('\\', '/')}:${index + 1}`,
          language: fence[1],
          heading,
          code: '',
        };
      }
    }
    if (open) {
      throw new Error(`${open.place}: the block is never closed`);
    }
  }
  return blocks;
}
