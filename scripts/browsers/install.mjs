import { missing } from './paths.mjs';
import { run, stop } from '../setup.mjs';

/**
 * The three engines that the tests run in: installed from Debian where they are missing and that is possible.
 */
export async function ensureBrowsers() {
  const absent = missing();
  if (absent.length === 0) {
    return;
  }
  const packages = [...new Set(absent.map(({ debian }) => debian)), 'fonts-noto-core'];
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  console.log(`Missing for the tests: ${absent.map(({ name }) => name).join(', ')}.`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = async (...args) => {
    const [head, ...rest] = [...asRoot, 'apt-get', ...args];
    return run(head, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).catch(() => 1);
  };
  console.log('Installing them from Debian (some minutes) …');
  if (
    (await apt('update', '-qq')) !== 0 ||
    (await apt(...command.split(' ').slice(1), '-qq')) !== 0 ||
    missing().length > 0
  ) {
    stop(
      `The browsers could not be installed from here. Run\n\n  sudo apt-get update && sudo ${command}\n\nor point CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH and MINIBROWSER_PATH at your own, then run the tests again.`,
    );
  }
}
