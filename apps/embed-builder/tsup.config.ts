import { readFileSync } from 'node:fs';
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
  },
});
