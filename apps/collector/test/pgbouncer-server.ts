import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './postgres-server.ts';

/** Where scripts/pgbouncer.mjs unpacks it. */
const UNPACKED = new URL('../../../node_modules/.cache/pgbouncer/', import.meta.url).pathname;

/** The program; `undefined`: there is none. */
export const PGBOUNCER = [
  process.env['PGBOUNCER_PATH'] ?? '',
  '/usr/sbin/pgbouncer',
  join(UNPACKED, 'usr/sbin/pgbouncer'),
].find((path) => existsSync(path));

export interface PgbouncerServer {
  /** The URL of a database, through PgBouncer. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

/**
 * PgBouncer in transaction mode, otherwise with its own defaults or these settings.
 *
 * @param postgres the URL of any database of the server behind it.
 * @param poolSize server connections at once, which all clients share.
 */
export async function startPgbouncer(
  postgres: string,
  poolSize: number,
  settings: Readonly<Record<string, string | number>> = {},
): Promise<PgbouncerServer> {
  const folder = mkdtempSync(join(tmpdir(), 'collector-pgbouncer-'));
  const port = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(
    file,
    `[databases]
* = user=collector host=127.0.0.1 port=${new URL(postgres).port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${poolSize}
${Object.entries(settings)
  .map(([name, value]) => `${name} = ${value}\n`)
  .join('')}`,
    { mode: 0o644 },
  );
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    execFileSync('chown', ['-R', 'postgres', folder]);
  }
  const child = spawn(PGBOUNCER!, [...(isRoot ? ['-u', 'postgres'] : []), file], {
    env: { ...process.env, LD_LIBRARY_PATH: libraries() },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  for await (const line of createInterface(child.stderr)) {
    log += `${line}\n`;
    if (line.includes('process up')) {
      break;
    }
  }
  if (!log.includes('process up')) {
    throw new Error(`PgBouncer did not start: ${log}`);
  }
  child.stderr.resume();
  return {
    urlOf(database) {
      const url = new URL(database);
      url.port = String(port);
      return url.href;
    },
    async stop() {
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Those that were unpacked beside the program. */
function libraries(): string {
  const parent = join(UNPACKED, 'usr/lib');
  return existsSync(parent)
    ? readdirSync(parent)
        .map((name) => join(parent, name))
        .join(':')
    : '';
}
