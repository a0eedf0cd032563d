import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environment } from '../../scripts/setup.mjs';

/**
 * Starts a program that serves, and waits until it prints its URL.
 * @returns the address, and how to stop it: with all that it started, by the number of its process group.
 * @throws with what the program said, when it ends before it serves.
 */
export function startServer([program, ...args], { cwd, env = environment, timeoutMs = 120_000 }) {
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', end);
  const stop = async () => {
    process.removeListener('exit', end);
    if (child.exitCode !== null || child.signalCode !== null) {
      return;
    }
    const ended = once(child, 'exit');
    end();
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason) => {
      clearTimeout(timer);
      reject(new Error(`${program} ${args.join(' ')} ${reason}\n${said}`.trim()));
    };
    const timer = setTimeout(() => void stop().then(() => fail('did not print a URL')), timeoutMs);
    const listen = (text) => {
      said = `${said}${text}`.slice(-4000);
      const address = /https?:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(said)?.[0];
      if (!address) {
        return;
      }
      clearTimeout(timer);
      resolve({ address, stop });
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => fail(`ended with ${code}`));
  });
}
