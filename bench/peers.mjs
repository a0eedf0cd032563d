/**
 * Bytes that a page loads for the same job: the browser files of this project with what they load at start,
 * and peers as their own documentation bundles them (esbuild, minified, one file). gzip level 9, brotli
 * quality 11.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { filesAtStart } from '../scripts/checks/files-at-start.mjs';

const cdn = fileURLToPath(new URL('../packages/widgets/dist/cdn/', import.meta.url));
const PEERS = {
  'Lit hello (the floor of any Lit widget)':
    "import { LitElement, html } from 'lit'; customElements.define('lit-hello', class extends LitElement { render() { return html`<p>Hello</p>`; } });",
  'Shoelace: rating': "import '@shoelace-style/shoelace/dist/components/rating/rating.js';",
  'Shoelace: rating, card, relative time':
    "import '@shoelace-style/shoelace/dist/components/rating/rating.js'; import '@shoelace-style/shoelace/dist/components/card/card.js'; import '@shoelace-style/shoelace/dist/components/relative-time/relative-time.js';",
  'Web Awesome: rating': "import '@awesome.me/webawesome/dist/components/rating/rating.js';",
  'Web Awesome: rating, card, relative time':
    "import '@awesome.me/webawesome/dist/components/rating/rating.js'; import '@awesome.me/webawesome/dist/components/card/card.js'; import '@awesome.me/webawesome/dist/components/relative-time/relative-time.js';",
  'Material Web: radio': "import '@material/web/radio/radio.js';",
  'GitHub: relative time': "import '@github/relative-time-element';",
  'Sentry: feedback':
    "import { feedbackIntegration } from '@sentry/browser'; globalThis.feedback = feedbackIntegration;",
  'Sentry: feedback with its start':
    "import { init, feedbackIntegration } from '@sentry/browser'; init({ integrations: [feedbackIntegration()] });",
  'PostHog with surveys':
    "import posthog from 'posthog-js'; import 'posthog-js/dist/surveys'; posthog.init('x');",
  'Bluesky feed (bsky-embed)': "import 'bsky-embed/dist/bsky-embed.es.js';",
  DOMPurify: "import DOMPurify from 'dompurify'; globalThis.clean = DOMPurify.sanitize;",
};

const rows = [];
const row = (name, contents) =>
  rows.push({
    name,
    requests: contents.length,
    raw: sum(contents, (each) => each.length),
    gzip: sum(contents, (each) => gzipSync(each, { level: 9 }).length),
    brotli: sum(contents, (each) => brotliCompressSync(each).length),
  });
const sum = (list, of) => list.reduce((total, each) => total + of(each), 0);

for (const name of readdirSync(cdn)
  .filter((file) => file.endsWith('.js'))
  .sort()) {
  row(
    `icesco: ${name}`,
    filesAtStart(join(cdn, name)).map((file) => readFileSync(file)),
  );
}
for (const [name, contents] of Object.entries(PEERS)) {
  try {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      write: false,
      conditions: ['production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.css': 'empty' },
      logLevel: 'silent',
    });
    row(name, [outputFiles[0].contents]);
  } catch (reason) {
    console.log(`${name}: could not be bundled (${reason.message.split('\n')[1] ?? reason.message})`);
  }
}
console.log(
  `${'at start'.padEnd(44)}${'files'.padStart(6)}${'gzip'.padStart(10)}${'brotli'.padStart(10)}${'raw'.padStart(10)}`,
);
for (const { name, requests, gzip, brotli, raw } of rows) {
  console.log(
    `${name.padEnd(44)}${String(requests).padStart(6)}${[gzip, brotli, raw].map((bytes) => bytes.toLocaleString('en').padStart(10)).join('')}`,
  );
}
