const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/**
 * A text without control characters: browsers draw boxes for some, and JSON does not allow them. Those from
 * U+0080 to U+009F are letters of windows-1252 that somebody decoded as ISO-8859-1.
 */
export function withoutControls(text: string): string {
  if (!CONTROLS.test(text)) {
    return text;
  }
  return text
    .replace(/[\0-\x08\x0e-\x1f\x7f]/g, '')
    .replace(/[\x0b\x0c\x85]/g, ' ')
    .replace(/[\x80-\x9f]/g, (letter) =>
      new TextDecoder('latin1').decode(Uint8Array.of(letter.charCodeAt(0))),
    );
}
