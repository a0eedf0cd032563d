import { defineConfig } from 'tsup';

/** One output file a source file, as in the libraries; here for Node alone. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.contract.ts'],
  format: ['esm'],
  bundle: false,
  target: 'node22',
  platform: 'node',
  sourcemap: true,
  dts: false,
  clean: true,
});
