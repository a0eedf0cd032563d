import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root } from '../../scripts/setup.mjs';

const PACKAGES = [
  'core',
  'kit',
  'feedback-rating',
  'feedback-summary',
  'news-feed',
  'translate-notice',
  'widgets',
];

/** Packs what an app may need. @returns the address of the file, by package. */
export function packTo(folder) {
  mkdirSync(folder, { recursive: true });
  return Object.fromEntries(
    PACKAGES.map((name) => {
      const [{ filename }] = JSON.parse(
        execFileSync('npm', ['pack', '--json', '--pack-destination', folder, '--loglevel=error'], {
          cwd: join(root, 'packages', name),
          env: environment,
          stdio: 'pipe',
        }),
      );
      return [`@icesco/${name}`, join(folder, filename)];
    }),
  );
}

/** Puts packed packages where they are looked for, without what they depend on. */
export function unpack(tarballs, modules) {
  for (const [name, tarball] of Object.entries(tarballs)) {
    const place = join(modules, name);
    mkdirSync(place, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', place]);
  }
}
