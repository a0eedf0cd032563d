import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const setup = new URL('setup.mjs', import.meta.url).href;
const script = `import { run } from '${setup}'; process.exit(await run('node', ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)']));`;

/** As npm does it: a shell in between, which waits. */
const asNpm = (depth) =>
  depth ? `sh -c '${asNpm(depth - 1)}'; exit $?` : `node --input-type=module -e "$SCRIPT"; exit $?`;

/** Starts what never ends, kills who called for it, and waits until nobody has its output open any more. */
async function endsAfter(signal, depth, afterwards) {
  const caller = spawn('sh', ['-c', asNpm(depth)], {
    env: { ...process.env, SCRIPT: script, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = Number(await once(caller.stdout, 'data'));
  let closed = false;
  afterwards(() => closed || process.kill(pid, 'SIGKILL'));
  caller.kill(signal);
  await once(caller.stdout, 'close');
  closed = true;
}

const timeout = 20_000;
test('what was started ends when the shell of npm does', { timeout }, (t) =>
  endsAfter('SIGTERM', 0, (act) => t.after(act)),
);
test(
  'what was started ends when npm itself is killed',
  { timeout, skip: process.platform !== 'linux' && 'other systems do not tell who started a process' },
  (t) => endsAfter('SIGKILL', 1, (act) => t.after(act)),
);
