/**
 * Debian's PgBouncer for the tests of the collector, unpacked into `node_modules/.cache`: nothing is
 * installed on the machine, no service starts, no rights are needed. `node scripts/pgbouncer.mjs` runs this
 * alone.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './setup.mjs';

const PACKAGES = ['pgbouncer', 'libc-ares2', 'libevent-2.1-7'];
const folder = join(root, 'node_modules/.cache/pgbouncer');
const unpacked = join(folder, 'usr/sbin/pgbouncer');

/** Where it cannot be had, the test that needs it is skipped and says so. */
export async function ensurePgbouncer() {
  if (
    [unpacked, '/usr/sbin/pgbouncer', process.env.PGBOUNCER_PATH].some((path) => path && existsSync(path))
  ) {
    return;
  }
  console.log('Fetching PgBouncer from Debian, for the tests of the collector …');
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, stdio: 'ignore' };
  const attempt = (command, args) => run(command, args, options).catch(() => 1);
  await attempt('apt-get', ['download', '-qq', ...PACKAGES]);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    await attempt('dpkg-deb', ['-x', file, folder]);
  }
  if (!existsSync(unpacked)) {
    rmSync(folder, { recursive: true });
    console.log('PgBouncer could not be fetched: its test will be skipped.');
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await ensurePgbouncer();
}
