import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('../../packages/widgets/package.json', 'utf8')) as {
  version: string;
};

/** One script beside two pages: the builder, and the empty page in which it shows what was chosen. */
export default defineConfig({
  entry: { builder: 'src/builder.ts' },
  format: ['esm'],
  target: 'es2022',
  noExternal: [/./],
  minify: true,
  clean: true,
  dts: false,
  publicDir: 'public',
  define: { WIDGETS_VERSION: JSON.stringify(version) },
  esbuildOptions(options) {
    options.charset = 'utf8';
    // The only function of this entry point that is used. For the whole of it, esbuild would write 50 files
    // that nothing loads.
    options.alias = {
      '@icesco/core/news': resolve('../../packages/core/dist/news/loading/likely-format.js'),
    };
  },
});
