/**
 * What goes wrong during the soak. Each fault resolves when its cause is gone: from then on, the time until
 * writes resume counts.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const AWAY_MS = 3_000;
const FULL_MS = 8_000;
const JUMP_MS = 8_000;
/** The retention must not delete a year's comments because of it. */
export const CLOCK_SHIFT_MS = 400 * 86_400_000;

/**
 * A small disk of its own for the tables of a database.
 *
 * @returns `undefined` where this machine lets nobody mount.
 */
export function mountDisk(folder) {
  const place = join(folder, 'disk');
  mkdirSync(place);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512m', 'tmpfs', place]).status !== 0) {
    return undefined;
  }
  // Whoever may mount is root, as whom Postgres does not run.
  chmodSync(folder, 0o755);
  execFileSync('chown', ['postgres', place]);
  const ballast = join(place, 'ballast');
  return {
    place,
    /** Writes until nothing more fits: that is how it ends. */
    fill: () => run('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=64k']).catch(() => {}),
    clear: () => rmSync(ballast),
    unmount: () => execFileSync('umount', ['-l', place]),
  };
}

/** @param site the servers, proxies and collectors of the run. */
export function faultsOf({ postgres, toPgbouncer, toPostgres, disk, collectors, program, database }) {
  const faults = {
    'connections to PgBouncer reset': () => toPgbouncer.reset(),
    'connections to Postgres reset': () => toPostgres.reset(),
    'connections to PgBouncer silent': () => toPgbouncer.silence(),
    'connections to Postgres silent': () => toPostgres.silence(),
    'Postgres crashes, and is away for 3 s': () => postgres.restart(AWAY_MS),
    'a collector stops (SIGTERM) and starts': () =>
      collectors[Math.floor(Math.random() * collectors.length)].restart(),
    'the clock jumps 400 days ahead for 8 s': async () => {
      const toggle = () => collectors.forEach(({ process: child }) => child.kill('SIGUSR2'));
      toggle();
      await refuseRetention(program, database);
      await wait(JUMP_MS);
      toggle();
    },
  };
  if (disk) {
    faults['the disk of the tables is full for 8 s'] = async () => {
      await disk.fill();
      await wait(FULL_MS);
      disk.clear();
    };
  }
  return faults;
}

/** The hourly retention does not come during a short run: the command is the same. */
async function refuseRetention(program, database) {
  const env = {
    ...process.env,
    DATABASE_URL: database,
    NODE_OPTIONS: clockOption,
    CLOCK_SHIFT_MS: String(CLOCK_SHIFT_MS),
    CLOCK_SHIFTED: '1',
  };
  const { stderr = '' } = await run(process.execPath, [program, 'retention'], { env }).catch(
    (error) => error,
  );
  if (!stderr.includes('no comment was deleted')) {
    throw new Error(`the retention did not notice the clock: ${stderr || 'it ran'}`);
  }
}

export const clockOption = `--import=${new URL('shifted-clock.mjs', import.meta.url).href}`;
