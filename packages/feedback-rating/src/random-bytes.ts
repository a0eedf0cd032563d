/**
 * Fills an array with random bytes. An id that is merely likely to be alone in the world is better than a
 * lost answer.
 */
export function randomBytes(bytes: Uint8Array<ArrayBuffer>): void {
  try {
    crypto.getRandomValues(bytes);
  } catch {
    for (const index of bytes.keys()) {
      bytes[index] = Math.random() * 256;
    }
  }
}
