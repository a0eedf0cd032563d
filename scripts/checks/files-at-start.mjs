import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @returns a browser file and all that it imports statically, each once, as paths. */
export function filesAtStart(file, seen = new Set()) {
  if (seen.has(file)) {
    return [...seen];
  }
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    filesAtStart(join(dirname(file), path), seen);
  }
  return [...seen];
}
