#!/usr/bin/env node
/** `npx @icesco/storybook`: serves the built previews on this machine until it is stopped. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const USAGE = `icesco-storybook: the ICESCO widgets in every state

  --port PORT   6006 by default; 0: any that is free
  --help`;

let options;
try {
  options = parseArgs({
    options: { port: { type: 'string', default: '6006' }, help: { type: 'boolean' } },
  }).values;
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exit(2);
}
const port = Number(options.port);
if (options.help) {
  console.log(USAGE);
} else if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${options.port} is not a port: 0 to 65535.`);
  process.exitCode = 2;
} else {
  const server = createServer(
    sirv(fileURLToPath(new URL('storybook-static', import.meta.url)), { etag: true }),
  );
  server.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use: --port 0 takes one that is free.`
        : error.message,
    );
    process.exitCode = 1;
  });
  // This machine alone: it is a preview, not a site.
  server.listen(port, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}`));
}
