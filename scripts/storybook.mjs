import { ensureInstalled, run } from './setup.mjs';

await ensureInstalled();
if (
  (await run('turbo', ['run', 'build', '--filter=@icesco/storybook^...', '--output-logs=errors-only'])) !== 0
) {
  process.exit(1);
}
process.exit(
  await run('npm', ['run', 'storybook', '--workspace', '@icesco/storybook', '--', ...process.argv.slice(2)]),
);
