import { ensureInstalled, run } from './setup.mjs';

await ensureInstalled();
if (
  (await run('turbo', [
    'run',
    'build',
    '--filter=@icesco/widgets...',
    '--filter=@icesco/collector...',
    '--output-logs=errors-only',
  ])) !== 0
) {
  process.exit(1);
}
process.exit(
  await run('npm', ['run', '-s', 'bench', '--workspace', '@icesco/bench', '--', ...process.argv.slice(2)]),
);
