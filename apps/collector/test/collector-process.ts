import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const PROGRAM = new URL('../dist/collector.js', import.meta.url).pathname;

export interface Collector {
  readonly url: string;
  /** The token of the first start, if this was it. */
  readonly token: string | undefined;
  /** Makes a token that may export: the one of the first start reads numbers only. */
  readonly newAnalystToken: () => Promise<string>;
  /** Where its counters are, with `--metrics-port`. */
  readonly metrics: string | undefined;
  readonly process: ChildProcess;
  /** What it has logged so far. */
  readonly log: () => string;
  /** What it has printed until it was ready. */
  readonly printed: () => string;
}

/** The built collector as its own process; resolves when it is ready. */
export async function startCollector(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Collector> {
  // Beside Postgres there is no database file to put the token next to.
  const folder = args.includes('--data') ? undefined : mkdtempSync(join(tmpdir(), 'collector-token-'));
  const tokenArgs = folder ? ['--token-file', join(folder, 'token')] : [];
  const child = spawn(process.execPath, [PROGRAM, 'serve', ...tokenArgs, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const newAnalystToken = async (): Promise<string> => {
    const data = args.includes('--data') ? ['--data', args[args.indexOf('--data') + 1]!] : [];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [PROGRAM, 'token', 'create', '--role', 'analyst', ...data],
      { env: { ...process.env, ...env } },
    );
    return stdout.split('\n')[0]!;
  };
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  let printed = '';
  let token: string | undefined;
  let metrics: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    printed += `${line}\n`;
    const tokenFile = /^reader's token in (\S+)/.exec(line)?.[1];
    if (tokenFile) {
      token = readFileSync(tokenFile, 'utf8').trim();
    }
    metrics ??= /^metrics (\S+)/.exec(line)?.[1];
    const url = /^ready (\S+)/.exec(line)?.[1];
    if (url && folder) {
      rmSync(folder, { recursive: true });
    }
    if (url) {
      return { url, token, newAnalystToken, metrics, process: child, log: () => log, printed: () => printed };
    }
  }
  throw new Error(`the collector did not start: ${log}`);
}

/** @returns the exit code, `null` after a kill. */
export async function stopCollector(
  { process: child }: Collector,
  signal: NodeJS.Signals,
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return child.exitCode;
  }
  child.kill(signal);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
