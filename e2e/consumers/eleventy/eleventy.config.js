export default function (config) {
  config.addPassthroughCopy({ 'node_modules/@icesco/widgets/dist/cdn': 'icesco', 'src/told.js': 'told.js' });
  return { dir: { input: 'src', output: 'dist' } };
}
