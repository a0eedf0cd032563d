/**
 * Runs what the documents show for a shell, as a reader who has installed the packages: `npx @icesco/…` is
 * this checkout's own command, folders of a server lie in a temporary one, and sites are answered by a server
 * of ours.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COMMANDS = {
  cli: 'packages/cli/dist/icesco.js',
  collector: 'apps/collector/dist/collector.js',
  storybook: 'apps/storybook/serve.mjs',
  widgets: 'packages/widgets/copy.mjs',
};
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Example',
  items: [{ id: '1', url: 'https://example.org/1', title: 'One', content_text: 'Text' }],
});

/** Programs that the documents call by name. */
function programs(folder) {
  const write = (name, body) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  mkdirSync(folder);
  const cases = Object.entries(COMMANDS).map(
    ([name, file]) => `@icesco/${name}) shift; exec "${process.execPath}" "${join(root, file)}" "$@" ;;`,
  );
  write('npx', `case "$1" in\n${cases.join('\n')}\n*) echo "npx $1: not ours" >&2; exit 1 ;;\nesac`);
  write('icesco-collector', `exec "${process.execPath}" "${join(root, COMMANDS.collector)}" "$@"`);
}

export async function openShell() {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  programs(join(folder, 'bin'));
  for (const name of ['var/www/html', 'var/lib/icesco', 'backup']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'page.txt'), readFileSync(new URL('page.txt', import.meta.url)));
  const site = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'application/feed+json' }).end(FEED),
  );
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
  const servers = [];
  const known = { token: '', collector: '' };

  const localised = (code) =>
    code
      .replace(
        /https:\/\/(?:icesco\.org|example\.(?:org|com))\/\S*/g,
        `http://127.0.0.1:${site.address().port}/`,
      )
      .replace(/(?<=[\s=])\/(?=var\/|backup\/)/g, `${folder}/`)
      .replace(/--port \d+/g, '--port 0')
      .replaceAll('http://127.0.0.1:8787', known.collector)
      .replaceAll('icesco_…', known.token)
      .replaceAll(
        'revoke ID',
        `revoke "$(icesco-collector token list | sed -n 's/.*"id":"\\([^"]*\\)".*/\\1/p;s/^\\([0-9a-f-]\\{8,\\}\\).*/\\1/p' | head -n 1)"`,
      );

  /** Runs a line until it ends, or until it says that it serves. @returns what it printed. */
  function line(command) {
    return new Promise((resolve, reject) => {
      const child = spawn('sh', ['-c', `exec 2>&1; ${command}`], {
        cwd: folder,
        detached: true,
        env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
      });
      servers.push(child);
      let printed = '';
      child.stdout.on('data', (text) => {
        printed += text;
        if (/^ready http/m.test(printed)) {
          resolve(printed);
        }
      });
      child.on('exit', (code) =>
        code === 0 ? resolve(printed) : reject(new Error(`${command}\nended with ${code}:\n${printed}`)),
      );
    });
  }

  return {
    folder,
    /** Runs a block, line by line. @throws with the line that failed and what it printed. */
    async run(code) {
      const outputs = [];
      for (const command of localised(code)
        .split('\n')
        .filter((each) => each.trim() && !each.startsWith('#'))) {
        const printed = await line(command);
        const tokenFile = /token in (\S+)/.exec(printed)?.[1];
        if (tokenFile) {
          known.token = readFileSync(resolve(folder, tokenFile), 'utf8').trim();
        }
        known.token = /^(icesco_\S+)/m.exec(printed)?.[1] ?? known.token;
        if (/collector/.test(command)) {
          known.collector = /^ready (http\S+)/m.exec(printed)?.[1] ?? known.collector;
        }
        outputs.push(printed);
      }
      return outputs.join('\n');
    },
    close() {
      for (const { pid, exitCode } of servers) {
        if (exitCode === null) {
          process.kill(-pid);
        }
      }
      site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
