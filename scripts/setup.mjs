/**
 * What every root command starts with: installed packages, and a Node that today's tools run on. Uses nothing
 * but Node's own modules, since nothing else is there yet on a fresh clone.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** The environment of every child: the project's own Node and tools come first. */
export const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/**
 * Runs a command with its output shown, for as long as whoever called for it is there. @returns its exit
 * code.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: 'inherit', ...options });
    const end = () => child.kill();
    const callers = callersNow();
    const watch = setInterval(() => callersNow() === callers || end(), 500);
    process.on('SIGTERM', end);
    const settle = (act) => (value) => {
      clearInterval(watch);
      process.off('SIGTERM', end);
      act(value);
    };
    child.on('error', settle(reject));
    child.on('exit', (code, signal) => settle(resolve)(code ?? (signal ? 1 : 0)));
  });
}

/**
 * The processes that called for this one: npm and its shell. That shell dies of a signal without passing it
 * on, and outlives an npm that was killed; what they had started would go on for ever and keep its ports. Who
 * calls without npm looks after that himself.
 */
function callersNow() {
  if (!process.env.npm_lifecycle_event) {
    return '';
  }
  const shell = process.ppid;
  try {
    // Only Linux reports which process started another; the shell itself is known everywhere.
    return `${shell} ${/\) \S (\d+)/.exec(readFileSync(`/proc/${shell}/stat`, 'utf8'))[1]}`;
  } catch {
    return `${shell}`;
  }
}

/** Says what went wrong and what to do, and stops. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Installs what the lockfile names, unless that very lockfile is installed already. */
export async function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    stop(`Node ${process.versions.node} is too old. Install Node 20 or newer, then run the command again.`);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.installed');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    // On standard error: the command that was called may have its standard output read by a program.
    console.error('Installing packages (once, about a minute) …');
    // The engine warnings are about the machine's Node; the tools run on the one that is being installed.
    if (
      (await run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
        stdio: ['ignore', 2, 2],
      })) !== 0
    ) {
      stop('npm ci failed. Is the npm registry reachable? The lines above say what npm met.');
    }
    writeFileSync(stamp, wanted);
  }
  if (major < 22 && !existsSync(join(bin, 'node'))) {
    stop(
      'The tools need Node 22 or newer, and the project’s own copy was not set up: install scripts seem to be off.\nRun `npm rebuild node`, or use Node 24, then run the command again.',
    );
  }
}
