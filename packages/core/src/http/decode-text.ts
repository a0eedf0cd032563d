/** Bytes read as text. */
export interface DecodedText {
  readonly text: string;
  /** Encoding used, by its name in the Encoding Standard. */
  readonly encoding: string;
  /** `charset-unknown`: no such encoding; `charset-wrong`: the bytes are not in the encoding that was declared. */
  readonly issue?: 'charset-unknown' | 'charset-wrong';
}

function strictly(bytes: Uint8Array, label: string): DecodedText | undefined {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    // No text holds NUL; without them, UTF-32 read as UTF-16 is what it says.
    return { text: decoder.decode(bytes).replace(/\0/g, ''), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}

/** A byte order mark, or the two bytes of `<` or `{` in UTF-16 (XML 1.0 appendix F, RFC 4627 section 3). */
function byFirstBytes([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xfe && b === 0xff) || a === 0) return 'utf-16be';
  if ((a === 0xff && b === 0xfe) || (a && b === 0)) return 'utf-16le';
  return undefined;
}

function declaredCharset(bytes: Uint8Array, contentType: string): string | undefined {
  const header = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1];
  if (header) return header;
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})/.exec(beginning)?.[1];
}

/**
 * Text of a fetched document. In order: byte order mark, charset of the Content-Type header, XML declaration, UTF-8
 * (RFC 7303 section 3); `iso-8859-1` and `us-ascii` mean windows-1252 (Encoding Standard). Where the bytes do not fit, UTF-8,
 * then windows-1252. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): DecodedText {
  let label = byFirstBytes(bytes) ?? declaredCharset(bytes, contentType) ?? 'utf-8';
  // ASCII that is not: most often UTF-8. UTF-16 that was not found above: the declaration is wrong.
  if (/ascii|^ansi|utf-?16$|ucs-?2/i.test(label) && !byFirstBytes(bytes)) label = 'utf-8';
  let issue: DecodedText['issue'] = 'charset-wrong';
  try {
    const decoded = strictly(bytes, label);
    if (decoded) return decoded;
  } catch {
    issue = 'charset-unknown';
  }
  const strict = strictly(bytes, 'utf-8');
  if (strict) return { ...strict, issue };
  const text = new TextDecoder().decode(bytes);
  const wrong = text.split('\ufffd').length - 1;
  const right = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  if (right >= wrong) return { text, encoding: 'utf-8', issue };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', issue };
}
