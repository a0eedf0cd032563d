import { readCapped } from './read-capped.js';

/**
 * Bytes that a server compressed with gzip without saying so.
 * @param maxBytes after decompression
 * @returns the bytes as they are where they cannot be decompressed; `undefined` if there are more than
 *   `maxBytes`
 */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await readCapped(new Response(stream), maxBytes);
  } catch {
    return bytes;
  }
}
