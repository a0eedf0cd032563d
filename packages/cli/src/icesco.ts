#!/usr/bin/env node
import { checkNews } from './check-news.js';
import { readCommand, UsageError } from './command-line.js';
import { HELP } from './help.js';
import { importNews } from './import-news.js';
import { explain } from './explain-error.js';
import { snapshotNews } from './snapshot-news.js';
import { version } from './version.js';

// A reader that closed its end early ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const command = readCommand(process.argv.slice(2));
  switch (command.name) {
    case 'help':
      process.stdout.write(HELP);
      break;
    case 'version':
      process.stdout.write(`${version()}\n`);
      break;
    case 'snapshot':
      await snapshotNews(command);
      break;
    case 'import':
      await importNews(command);
      break;
    case 'check':
      await checkNews(command);
  }
} catch (error) {
  process.stderr.write(`icesco: ${explain(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
