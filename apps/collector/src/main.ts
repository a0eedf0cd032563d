import { readFileSync } from 'node:fs';
import { backup } from './store/backup.js';
import { copyToPostgres } from './copy/copy-to-postgres.js';
import { readCommand } from './command-line.js';
import { UsageError } from './usage.js';
import { runSiteCommand } from './access/site-commands.js';
import { HELP } from './help.js';
import { replayDeletions } from './replay-deletions.js';
import { purgeOldComments } from './retention.js';
import { serve } from './serve.js';
import { createToken, listTokens, revokeToken } from './access/token-commands.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs the command of these arguments. */
export async function main(words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  // Databases and backups hold what visitors wrote: their files are for their owner alone.
  process.umask(0o077);

  try {
    const command = readCommand(words, env);
    switch (command.name) {
      case 'help':
        process.stdout.write(HELP);
        break;
      case 'version':
        say(
          (
            JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
              version: string;
            }
          ).version,
        );
        break;
      case 'serve':
        await serve(command, say);
        break;
      case 'token create':
        await createToken(command, say);
        break;
      case 'token list':
        await listTokens(command, say);
        break;
      case 'token revoke':
        await revokeToken(command, say);
        break;
      case 'site create':
      case 'site list':
      case 'site add-host':
      case 'site delete':
        await runSiteCommand(command, say);
        break;
      case 'backup':
        await backup(command, say);
        break;
      case 'replay-deletions':
        await replayDeletions(command, say);
        break;
      case 'copy-to-postgres':
        await copyToPostgres(command, say);
        break;
      case 'retention':
        await purgeOldComments(command, say);
    }
  } catch (error) {
    process.stderr.write(`icesco-collector: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
