import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.js';

/**
 * Reads a body to its end, counting: `Content-Length` may be missing, or no number.
 *
 * @param limit in bytes.
 * @throws Problem `too-large` as soon as that is known, `malformed` for what is not UTF-8 or broke off.
 */
export function readBody(incoming: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const tooLarge = (): void => {
      incoming.removeAllListeners('data').pause();
      // What is still to come is not read: the connection cannot be used again.
      reject(new Problem('too-large', { headers: { Connection: 'close' } }));
    };
    if (Number(incoming.headers['content-length']) > limit) {
      return tooLarge();
    }
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        return tooLarge();
      }
      chunks.push(chunk);
    });
    incoming.on('end', () => {
      const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      try {
        resolve(UTF8.decode(bytes));
      } catch {
        reject(new Problem('malformed', { detail: 'Not UTF-8.' }));
      }
    });
    incoming.on(
      'close',
      () => incoming.complete || reject(new Problem('malformed', { detail: 'The body broke off.' })),
    );
  });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
