const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;

/**
 * A text without control characters: browsers draw boxes for some, and JSON does not allow them. Those from
 * U+0080 to U+009F are letters of windows-1252 that somebody decoded as ISO-8859-1.
 */
export function withoutControls(text: string): string {
  if (!CONTROLS.test(text)) {
    return text;
  }
  return text
    .replace(/[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]/g, '')
    .replace(/[\x0b\x0c\x85]/g, ' ')
    .replace(/[\x80-\x9f]/g, (letter) => windows1252(letter.charCodeAt(0)));
}

/**
 * The letter that a byte is in windows-1252. As a stream: otherwise Node.js 20 and 22 read it as ISO-8859-1
 *.
 */
export const windows1252 = (byte: number): string =>
  new TextDecoder('windows-1252').decode(Uint8Array.of(byte), { stream: true });
