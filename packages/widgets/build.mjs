/**
 * Builds the browser files: `NAME.js` for each widget, `all.js`, the classic loader `autoload.js`, and under
 * `chunks/` what they share and fetch when needed (docs/decisions/008-browser-files.md). Then their licences
 * and hashes, and one manifest of all elements.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { quietLit } from './quiet-lit.mjs';
import { writeMerged } from '../../scripts/manifest/merge.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here('dist/cdn');
const WIDGETS = ['feedback-rating', 'feedback-summary', 'news-feed', 'translate-notice'];

/**
 * Style sheets without their indentation. Every line of ours ends where white space means nothing, or a space
 * is kept.
 */
const compactStyles = {
  name: 'compact-styles',
  transform: {
    filter: { id: /\.styles\.js$/ },
    handler: (code) => ({
      code: code.replace(/\/\*[^]*?\*\//g, '').replace(/([{};,])?\s*\n\s*/g, (_, end) => end ?? ' '),
      map: null,
    }),
  },
};

/**
 * The names of a module that shares a file with others, as an object with getters. Rolldown's own way is a
 * function in a file of its own: one request more for every page, and one that can only be made when the file
 * that needs it is there.
 */
const plainNames = {
  name: 'plain-names',
  renderChunk: (code) => ({
    code: code
      .replace(/^import \{ t as __exportAll \} from "[^"]*rolldown-runtime[^"]*";/m, '')
      .replace(/__exportAll\((\{[^}]*\})\)/g, (_, names) =>
        names.replace(/(\w+): \(\) => (\w+)/g, 'get $1() { return $2; }'),
      ),
    map: null,
  }),
  generateBundle(_, files) {
    for (const [path, { name }] of Object.entries(files)) {
      if (name === 'rolldown-runtime') {
        delete files[path];
      }
    }
    const left = Object.values(files).find(
      ({ type, code }) => type === 'chunk' && /rolldown-runtime|__exportAll/.test(code),
    );
    if (left) {
      this.error(`${left.fileName} is written otherwise than plain-names expects`);
    }
  },
};

const NOTICE_COPY = '?notice';

/**
 * Gives the notice its own copy of three small modules without state that every element uses. It needs
 * nothing else of the file that the others share, and a file for the three would be one more request for
 * every element.
 */
const copiesForNotice = {
  name: 'copies-for-notice',
  async resolveId(source, importer, options) {
    if (!/translate-notice|core[\\/]dist[\\/]translation|\?notice$/.test(importer ?? '')) {
      return undefined;
    }
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const isCopied = /[\\/](?:kit[\\/]dist[\\/]index|define-element|element-states|subscribable)\.js$/.test(
      resolved?.id ?? '',
    );
    return isCopied ? `${resolved.id}${NOTICE_COPY}` : undefined;
  },
  load: {
    filter: { id: /\?notice$/ },
    handler: (id) => readFileSync(id.slice(0, -NOTICE_COPY.length), 'utf8'),
  },
};

/**
 * What always travels together is one file: each request costs a page more than a few bytes that it may not
 * need. Everything else is split by who uses it.
 */
const files = (...names) => new RegExp(`[\\\\/](?:${names.join('|').replaceAll('/', '[\\\\/]')})`);
const groups = [
  // Before the others: the names of the copies contain those of their originals.
  { name: 'translation', test: files('core/dist/translation[./]', '.*\\?notice$') },
  {
    // Every element but the notice needs all of it before it can show anything.
    name: 'base',
    test: files(
      '(?:lit|lit-html|lit-element|@lit)/(?!.*directive)',
      'kit/dist/(?:base.styles|tokens.styles|lazy-part|near-viewport|served-root|timeout|attributes|coerce-strings|read-values)',
      'kit/dist/(?:define-element|element-states|locale-controller|language-watch|adopt-styles|load-messages|attribute-values|warn-invalid-values)',
      'core/dist/locale/(?:direction|resolve-locale|format-(?:date|message)|date-formatters|plain-dates|display-name|utc-offset)',
      'core/dist/feedback/survey(?:-words-en)?\\.',
      'core/dist/http/(?:write-json|retry-policy|read-url|read-capped|endpoint-url|early-requests|fetch-error)',
      'core/dist/storage/local-storage',
      'core/dist/state/subscribable\\.js$',
    ),
  },
  {
    name: 'reading',
    test: files(
      'core/dist/html/(?:control-characters|html-entities|html-to-text|safe-url|canonical-url|tag-end)',
      'core/dist/http/decode-text',
      'core/dist/text/',
      'core/dist/news/(?:model|list)/',
      'core/dist/news/formats/(?:dates/feed-date-core|markup-core|texts/(?:excerpt|item-texts)|images/fitting-image|read-document|recognised-source|json-value)',
    ),
  },
  { name: 'wordpress', test: files('core/dist/news/formats/wordpress/wordpress') },
  { name: 'json', test: files('core/dist/news/formats/json-feed/json-feed') },
  { name: 'xml', test: files('core/dist/news/formats/xml/') },
  ...['ar', 'fr'].map((lang) => ({
    name: `rating-${lang}`,
    test: files(`feedback-rating/dist/messages/${lang}`, `core/dist/feedback/survey-words-${lang}`),
  })),
  { name: 'annotations', test: files('core/dist/news/annotations/') },
];

/**
 * Nearly all that a file brings runs as soon as it is there: Chromium then compiles it beside the page's own
 * work, rather than function by function within it
 * (https://github.com/WICG/explicit-javascript-compile-hints-file-based).
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/**
 * What the loader requests as soon as it finds an element, by module: for every element of the kind (`''`),
 * or for those that need it (autoload-preload.ts). Chunks that these import come with them.
 */
const PRELOADED = {
  'news-feed': {
    '': ['news-feed/dist/news-feed.body.js', 'core/dist/news/formats/read-document.js'],
    json: ['core/dist/news/formats/json-feed/json-feed.js'],
    xml: ['core/dist/news/formats/xml/feed-channel.js'],
    wordpress: ['core/dist/news/formats/wordpress/wordpress.js'],
    search: ['news-feed/dist/news-feed.search.js'],
    facets: ['core/dist/news/annotations/annotate-news.js'],
    ar: ['news-feed/dist/messages/ar.js'],
    fr: ['news-feed/dist/messages/fr.js'],
  },
  'feedback-rating': {
    '': ['feedback-rating/dist/feedback-rating.question.js'],
    ar: ['feedback-rating/dist/messages/ar.js'],
    fr: ['feedback-rating/dist/messages/fr.js'],
  },
  'translate-notice': { '': [] },
};

/** The table for the loader: names of files, and which of them each kind of element needs. */
function filesTable(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const names = [];
  const indexOf = (fileName) => {
    const name = fileName.replace(/^chunks\/|\.js$/g, '');
    if (!names.includes(name)) {
      names.push(name);
    }
    return names.indexOf(name);
  };
  const withImports = (fileName, seen = new Set()) => {
    if (seen.has(fileName)) {
      return seen;
    }
    seen.add(fileName);
    for (const each of byName.get(fileName).imports) {
      if (byName.has(each)) {
        withImports(each, seen);
      }
    }
    return seen;
  };
  const lists = {};
  for (const [widget, needs] of Object.entries(PRELOADED)) {
    const usual = new Set();
    for (const [need, modules] of Object.entries(needs)) {
      const entries = modules.map((module) => {
        const chunk = chunks.find(({ moduleIds }) =>
          moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(module)),
        );
        if (!chunk) {
          throw new Error(`${module} is in no chunk: PRELOADED names what is not built`);
        }
        return chunk.fileName;
      });
      if (!need) {
        entries.push(`${widget}.js`);
      }
      const files = new Set(entries.flatMap((entry) => [...withImports(entry)]));
      const wanted = [...files].filter((file) => file.startsWith('chunks/') && !usual.has(file));
      if (!need) {
        wanted.forEach((file) => usual.add(file));
      }
      if (wanted.length) {
        lists[need ? `${widget} ${need}` : widget] = wanted.map(indexOf);
      }
    }
  }
  return { names, lists };
}

/** The same with paths, for the budgets and for hints in the head of a page. */
function writePreloaded({ names, lists }) {
  const paths = ([key, indices]) => [key, indices.map((index) => `chunks/${names[index]}.js`)];
  const preloaded = Object.fromEntries(Object.entries(lists).map(paths));
  writeFileSync(join(out, 'preload.json'), `${JSON.stringify(preloaded, null, 2)}\n`);
}

/** The table as a module, for the loader. */
const filesModule = (table) => ({
  name: 'files-table',
  resolveId: (id) => (id === 'icesco:files' ? `\0${id}` : undefined),
  load: (id) => (id === '\0icesco:files' ? `export default ${JSON.stringify(table)}` : undefined),
});

async function bundle(input, output, { external = [], plugins = [] } = {}) {
  const build = await rolldown({
    input,
    external,
    platform: 'browser',
    plugins: [...plugins, copiesForNotice, quietLit, compactStyles, plainNames],
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
  });
  const { output: files } = await build.write({
    dir: out,
    sourcemap: true,
    minify: true,
    comments: { legal: false, annotation: false, jsdoc: false },
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    ...output,
  });
  await build.close();
  return files.filter(({ type }) => type === 'chunk');
}

/** Lit and DOMPurify ask that their terms travel with them. */
function licences() {
  const require = createRequire(import.meta.url);
  const text = ['lit', 'dompurify'].map((name) => {
    let folder = dirname(require.resolve(name));
    while (!readdirSync(folder).includes('LICENSE')) {
      folder = dirname(folder);
    }
    return `${name}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
  });
  writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), text.join('\n\n'));
}

/** A Subresource Integrity hash (SHA-384, base64) for every script. */
function integrity() {
  const hash = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(out, name)))
      .digest('base64')}`;
  const files = readdirSync(out, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const scripts = files.filter((name) => name.endsWith('.js')).sort();
  writeFileSync(
    join(out, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(scripts.map((name) => [name, hash(name)])), null, 2)}\n`,
  );
}

rmSync(here('dist'), { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const chunks = await bundle(Object.fromEntries(WIDGETS.map((name) => [name, here(`src/${name}.ts`)])), {
  format: 'esm',
  codeSplitting: { groups },
  postBanner: EAGER,
});
// Made of the others' files, so that these need no chunk between them and their widget.
await bundle({ all: here('src/all.ts') }, { format: 'esm' }, { external: [/^\.\/[\w-]+\.js$/] });
// A line that names the map would be a twentieth of it.
const table = filesTable(chunks);
await bundle(
  { autoload: here('src/autoload.ts') },
  { format: 'iife', sourcemap: 'hidden' },
  { plugins: [filesModule(table)] },
);
writePreloaded(table);
licences();
integrity();
writeMerged(here('.'));
