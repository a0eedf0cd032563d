import { TextDecoder } from 'node:util';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** What browsers send for characters that the encoding of their page does not have. */
const REFERENCE = /&#(\d{1,7});/g;

/**
 * Reads the fields of a plain form. Pages in an older encoding, such as windows-1256, send their forms in it:
 * browsers name it in a field `_charset_`, where the form has one. Without it, what is not UTF-8 is read in
 * the usual encoding of its language.
 */
export function readForm(body: string): ReadonlyMap<string, string> {
  const fields = body
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals === -1
        ? ([bytesOf(pair), Buffer.of()] as const)
        : ([bytesOf(pair.slice(0, equals)), bytesOf(pair.slice(equals + 1))] as const);
    });
  const ascii = (name: string): string =>
    fields.find(([field]) => field.toString('latin1') === name)?.[1].toString('latin1') ?? '';
  const charset = ascii('_charset_');
  const decode = decoderOf(charset, ascii('lang'), Buffer.concat(fields.flat()));
  const values = new Map<string, string>();
  for (const [name, value] of fields) {
    const key = decode(name);
    if (!values.has(key)) {
      values.set(key, decode(value));
    }
  }
  return values;
}

/** Percent-encoding, as far as it is valid. */
function bytesOf(text: string): Buffer {
  const source = Buffer.from(text.replaceAll('+', ' '), 'utf8');
  const bytes: number[] = [];
  for (let index = 0; index < source.length; index++) {
    const hex = source[index] === 0x25 ? source.toString('latin1', index + 1, index + 3) : '';
    if (/^[\da-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      index += 2;
    } else {
      bytes.push(source[index]!);
    }
  }
  return Buffer.from(bytes);
}

function decoderOf(charset: string, lang: string, all: Buffer): (bytes: Buffer) => string {
  const named = createDecoder(charset);
  if (!named && isUtf8(all)) {
    return (bytes) => UTF8.decode(bytes);
  }
  const decoder = named ?? new TextDecoder(/^ar\b/i.test(lang) ? 'windows-1256' : 'windows-1252');
  if (decoder.encoding === 'utf-8') {
    return (bytes) => decoder.decode(bytes);
  }
  return (bytes) =>
    decoder.decode(bytes).replace(REFERENCE, (reference, code: string) => {
      const point = Number(code);
      return point > 0x7f && point <= 0x10ffff ? String.fromCodePoint(point) : reference;
    });
}

function createDecoder(charset: string): TextDecoder | undefined {
  try {
    return charset ? new TextDecoder(charset) : undefined;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
