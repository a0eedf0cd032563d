import { parseArgs } from 'node:util';
import { languageTag } from '@icesco/core/news';
import { parseInteger } from '@icesco/core/text';

/** Invalid arguments: exit status 2. */
export class UsageError extends Error {}

export interface ImportCommand {
  readonly name: 'import' | 'check';
  /** A file, `-` for standard input, or (for `check`) a URL. */
  readonly source: string;
  readonly lang?: string;
}

export interface SnapshotCommand {
  readonly name: 'snapshot';
  readonly sources: readonly string[];
  readonly out: string;
  readonly limit?: number;
  readonly lang?: string;
}

export type Command = ImportCommand | SnapshotCommand | { readonly name: 'help' | 'version' };

/** @throws UsageError that says what is wrong with the arguments. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) {
    return { name: 'help' };
  }
  if (values.version) {
    return { name: 'version' };
  }
  const [subject, name, ...sources] = positionals;
  if (subject === undefined) {
    throw new UsageError('no command given; see icesco --help');
  }
  if (subject !== 'news') {
    throw new UsageError(`unknown command "${subject}"; see icesco --help`);
  }
  const lang = languageOf(values.lang);
  const language = lang === undefined ? {} : { lang };
  if (name === 'snapshot') {
    return { ...snapshotCommand(sources, values), ...language };
  }
  if (name === 'import' || name === 'check') {
    return { ...importCommand(name, sources, values), ...language };
  }
  throw new UsageError(
    name === undefined
      ? 'news: expected snapshot, import or check; see icesco --help'
      : `unknown command "news ${name}"; see icesco --help`,
  );
}

type Values = ReturnType<typeof parse>['values'];

function snapshotCommand(sources: readonly string[], { out, limit: given }: Values): SnapshotCommand {
  if (sources.length === 0) {
    throw new UsageError('news snapshot: no source given');
  }
  if (!out) {
    throw new UsageError('news snapshot: --out FILE is required');
  }
  const limit = limitOf(given);
  return { name: 'snapshot', sources, out, ...(limit !== undefined && { limit }) };
}

function importCommand(
  name: ImportCommand['name'],
  sources: readonly string[],
  values: Values,
): ImportCommand {
  for (const option of ['out', 'limit'] as const) {
    if (values[option] !== undefined) {
      throw new UsageError(`news ${name}: --${option} can only be used with snapshot`);
    }
  }
  const expected = name === 'import' ? 'file' : 'source';
  const [source, another] = sources;
  if (source === undefined) {
    throw new UsageError(`news ${name}: no ${expected} given`);
  }
  if (another !== undefined) {
    throw new UsageError(`news ${name}: expected one ${expected}, but also got "${another}"`);
  }
  return { name, source };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        limit: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // The first sentence of Node's message names the option; the rest explains escaping.
    throw new UsageError((error as Error).message.split('. ', 1)[0]);
  }
}

function languageOf(value: string | undefined): string | undefined {
  const tag = languageTag(value);
  if (value !== undefined && tag === undefined) {
    throw new UsageError(`--lang: "${value}" is not a language tag such as ar, en or fr`);
  }
  return tag;
}

function limitOf(value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const limit = parseInteger(value, 1, 10_000);
  if (limit === undefined) {
    throw new UsageError(`--limit: "${value}" is not an integer from 1 to 10000`);
  }
  return limit;
}
