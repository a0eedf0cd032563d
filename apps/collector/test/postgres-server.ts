import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const INSTALLED = '/usr/lib/postgresql';

/** Where the programs of an installed Postgres are; `undefined`: there is none. */
export const POSTGRES_BIN = existsSync(INSTALLED)
  ? readdirSync(INSTALLED)
      .map((version) => join(INSTALLED, version, 'bin'))
      .find((bin) => existsSync(join(bin, 'initdb')))
  : undefined;

export interface PostgresServer {
  /** Makes an empty database. @returns its address. */
  newDatabase(): string;
  /** What it has logged so far. */
  log(): string;
  /** Takes it down at once, as a crash does. */
  crash(): void;
  start(): void;
  /** Crashes, stays away for so long, and starts again, without blocking the caller. */
  restart(awayMs: number): Promise<void>;
  stop(): void;
}

/** A Postgres of its own, with fsync on, in a temporary folder. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'collector-postgres-'));
  // Postgres refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    execFileSync('chown', ['postgres', folder]);
  }
  const commandOf = (program: string, args: readonly string[]): readonly [string, string[]] => {
    const file = join(POSTGRES_BIN!, program);
    return isRoot ? ['runuser', ['-u', 'postgres', '--', file, ...args]] : [file, [...args]];
  };
  const run = (program: string, ...args: string[]): void => {
    execFileSync(...commandOf(program, args), { stdio: 'ignore', cwd: '/' });
  };
  const data = join(folder, 'data');
  const port = await freePort();
  run('initdb', '-D', data, '-U', 'collector', '--auth', 'trust', '-E', 'UTF8', '--no-locale');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const startArgs = ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'];
  const crashArgs = ['-D', data, '-m', 'immediate', '-w', 'stop'];
  const start = (): void => run('pg_ctl', ...startArgs);
  const crash = (): void => run('pg_ctl', ...crashArgs);
  /** The server inherits the pipes of whoever starts it: the exit of `pg_ctl` counts, not their end. */
  const control = async (args: readonly string[]): Promise<void> => {
    const child = spawn(...commandOf('pg_ctl', args), { stdio: 'ignore', cwd: '/' });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) {
      throw new Error(`pg_ctl ended with ${code}`);
    }
  };
  start();
  let databases = 0;
  return {
    crash,
    start,
    async restart(awayMs) {
      await control(crashArgs);
      await wait(awayMs);
      await control(startArgs);
    },
    log: () => readFileSync(join(folder, 'log'), 'utf8'),
    newDatabase() {
      const name = `feedback${++databases}`;
      run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'collector', name);
      return `postgres://collector@127.0.0.1:${port}/${name}`;
    },
    stop() {
      crash();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
