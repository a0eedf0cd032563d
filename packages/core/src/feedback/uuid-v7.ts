const SHAPE = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, then 74 random bits. Made by the client, it
 * is the one key of an answer everywhere: what makes a retry recognisable, and the order in which answers are
 * kept.
 *
 * @param now ms since 1970.
 * @param random fills an array with random bytes; `crypto.getRandomValues` also works on pages without TLS.
 */
export function uuidV7(now: number, random: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  let time = Math.max(0, Math.floor(now));
  for (let index = 5; index >= 0; index--) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether a text is a UUID of version 7 in lower case: one spelling only, so that no key has two. */
export const isUuidV7 = (text: unknown): text is string => typeof text === 'string' && SHAPE.test(text);

/** The time inside, in ms since 1970. */
export const uuidV7Time = (id: string): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
