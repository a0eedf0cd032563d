import { withoutControls } from '../html/control-characters.js';
import { guessCharset } from './guess-charset.js';

/** Bytes read as text. */
export interface DecodedText {
  readonly text: string;
  /** Encoding used, by its name in the Encoding Standard. */
  readonly encoding: string;
  /**
   * `charset-unknown`: no such encoding; `charset-wrong`: the bytes are not in the encoding that was
   * declared.
   */
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
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return 'utf-8';
  }
  if ((a === 0xfe && b === 0xff) || a === 0) {
    return 'utf-16be';
  }
  if ((a === 0xff && b === 0xfe) || (a && b === 0)) {
    return 'utf-16le';
  }
  return undefined;
}

/** The first kilobytes: what declares an encoding or a language is ASCII. */
const beginningOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 4096));

/** The encodings that the header and the XML declaration name. */
function declaredCharsets(contentType: string, beginning: string): string[] {
  const header = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1];
  const declaration = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})/.exec(beginning)?.[1];
  return [header, declaration].filter((label) => label !== undefined);
}

/** Name of an encoding in the Encoding Standard; undefined for an unknown one. */
function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Text of a fetched document. In order: byte order mark, charset of the Content-Type header, XML declaration,
 * UTF-8 (RFC 7303 section 3); `iso-8859-1` and `us-ascii` mean windows-1252 (Encoding Standard). Bytes that
 * are UTF-8 are read as UTF-8, whatever is declared; what nothing fits is read by its language and letters,
 * else as UTF-8 or windows-1252. Control characters are removed. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): DecodedText {
  const decoded = decodeBytes(bytes, contentType);
  return { ...decoded, text: withoutControls(decoded.text) };
}

function decodeBytes(bytes: Uint8Array, contentType: string): DecodedText {
  const mark = byFirstBytes(bytes);
  if (mark) {
    const marked = strictly(bytes, mark);
    if (marked) {
      return marked;
    }
  }
  const beginning = beginningOf(bytes);
  const labels = declaredCharsets(contentType, beginning);
  const utf8 = strictly(bytes, 'utf-8');
  const issue = labels[0] !== undefined && !encodingOf(labels[0]) ? 'charset-unknown' : 'charset-wrong';
  // ASCII that is not: most often UTF-8. UTF-16 that was not found above: the declaration is wrong.
  const isOpen = !labels.length || /ascii|^ansi|utf-?16$|ucs-?2/i.test(labels[0]!);
  if (utf8 && (isOpen || encodingOf(labels[0]!) === 'utf-8')) {
    return utf8;
  }
  // Letters beyond ASCII that make valid UTF-8 are nothing else.
  if (utf8 && (issue === 'charset-unknown' || bytes.some((byte) => byte > 127))) {
    return { ...utf8, issue };
  }
  return byLabels(bytes, labels, beginning) ?? byLetters(bytes, beginning, issue);
}

/** Both fit every text, so that the letters tell: in place of windows-1256 only the other Arabic encoding. */
function betterThan(encoding: string, bytes: Uint8Array, beginning: string): DecodedText | undefined {
  if (encoding !== 'windows-1252' && encoding !== 'windows-1256') {
    return undefined;
  }
  const guessed = guessCharset(bytes, beginning);
  const isBetter = encoding === 'windows-1252' || guessed === 'iso-8859-6';
  return guessed && isBetter ? strictly(bytes, guessed) : undefined;
}

/** By the first declaration that fits, unless the letters speak against it. */
function byLabels(bytes: Uint8Array, labels: readonly string[], beginning: string): DecodedText | undefined {
  for (const label of labels) {
    const encoding = encodingOf(label);
    const decoded = encoding && strictly(bytes, encoding);
    if (!decoded) {
      continue;
    }
    const better = betterThan(encoding, bytes, beginning);
    if (better) {
      return { ...better, issue: 'charset-wrong' };
    }
    return label === labels[0] ? decoded : { ...decoded, issue: 'charset-wrong' };
  }
  return undefined;
}

/** By its letters, where no declaration fits. */
function byLetters(bytes: Uint8Array, beginning: string, issue: DecodedText['issue']): DecodedText {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.split('\ufffd').length - 1;
  const right = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  if (right >= wrong) {
    return { text, encoding: 'utf-8', issue: issue! };
  }
  const guessed = guessCharset(bytes, beginning);
  const decoded = guessed && strictly(bytes, guessed);
  if (decoded) {
    return { ...decoded, issue: issue! };
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', issue: issue! };
}
