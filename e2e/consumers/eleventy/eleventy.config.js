export default function (config) {
  config.addPassthroughCopy({
    'node_modules/@icesco/widgets/dist/cdn': 'icesco',
    'src/log-events.js': 'log-events.js',
  });
  return { dir: { input: 'src', output: 'dist' } };
}
