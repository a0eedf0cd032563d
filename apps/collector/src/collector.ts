#!/usr/bin/env node
// Nothing is imported before the check: an older Node fails at the import of node:sqlite, with a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `icesco-collector: needs Node 22.13 or newer, this is ${process.versions.node}. See https://nodejs.org/\n`,
  );
  process.exitCode = 1;
} else {
  const { main } = await import('./main.js');
  await main(process.argv.slice(2), process.env);
}

export {};
