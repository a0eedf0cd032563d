import { defineConfig } from 'tsup';

/** One output file a source file: a consumer's bundler keeps what it uses, and lazy imports stay lazy. */
export default defineConfig({
  entry: [
    'src/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/*.contract.ts',
    '!src/**/*.stories.ts',
    '!src/**/*.fixture.ts',
    '!src/**/fixtures/**',
  ],
  format: ['esm'],
  bundle: false,
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  dts: false,
  clean: true,
  // Arabic as itself: escaped letters take three times the bytes.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
