import { defineConfig } from 'tsup';

/** Names kept in the page's address: `news-feed.js`; what they share and fetch later: `chunks/…`. */
export default defineConfig([
  {
    entry: { all: 'src/all.ts', 'news-feed': 'src/news-feed.ts' },
    outDir: 'dist/cdn',
    format: ['esm'],
    target: 'es2022',
    platform: 'browser',
    noExternal: [/.*/],
    splitting: true,
    minify: true,
    sourcemap: true,
    dts: false,
    esbuildOptions(options) {
      options.chunkNames = 'chunks/[name]-[hash]';
      options.legalComments = 'linked';
      options.conditions = ['production', 'browser', 'import', 'default'];
    },
  },
  {
    entry: { autoload: 'src/autoload.ts' },
    outDir: 'dist/cdn',
    format: ['iife'],
    target: 'es2022',
    platform: 'browser',
    minify: true,
    sourcemap: true,
    dts: false,
    outExtension: () => ({ js: '.js' }),
  },
]);
