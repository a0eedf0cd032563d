#!/usr/bin/env node
/**
 * `npx @icesco/widgets FOLDER`: copies the browser files to `FOLDER/VERSION/` and prints the lines to paste.
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const USAGE = `icesco-widgets FOLDER

  Copies the widgets' files to FOLDER/VERSION/, for instance on a web server: npx @icesco/widgets /var/www/html/icesco`;

function copy(folder) {
  const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
  const hashes = JSON.parse(readFileSync(here('dist/cdn/integrity.json'), 'utf8'));
  const target = join(resolve(folder), version);
  // A version that is there is never changed: pages point to it.
  if (existsSync(target)) {
    console.log(`${target} is there already.`);
  } else {
    // Whole or not at all: a page may ask for the files meanwhile.
    const part = `${target}.part`;
    try {
      cpSync(here('dist/cdn'), part, { recursive: true });
      renameSync(part, target);
    } catch (error) {
      rmSync(part, { recursive: true, force: true });
      throw error;
    }
    console.log(`Copied to ${target}.`);
  }
  console.log(`
Paste, with the address under which your server shows that folder:

<script async src="/${basename(resolve(folder))}/${version}/autoload.js" integrity="${hashes['autoload.js']}"></script>
<icesco-news-feed lang="en"><a href="https://icesco.org/en/">News of ICESCO</a></icesco-news-feed>`);
}

const [folder, ...rest] = process.argv.slice(2);
if (folder === '--help') {
  console.log(USAGE);
} else if (!folder || folder.startsWith('-') || rest.length) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    copy(folder);
  } catch (error) {
    console.error(`Could not copy: ${error.message}`);
    process.exitCode = 1;
  }
}
