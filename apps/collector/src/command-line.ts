import { parseArgs } from 'node:util';
import { accessCommand, type AccessCommand } from './access-arguments.js';
import type { StoreOptions } from './store/sql-answer-store.js';
import { isPostgresUrl } from './store/database.js';
import { missing, UsageError, wholeNumber } from './usage.js';

export interface ServeCommand {
  readonly name: 'serve';
  readonly port: number;
  readonly host: string;
  readonly metricsPort?: number | undefined;
  readonly metricsHost: string;
  readonly origins: readonly string[];
  /** A JSON file with surveys beside the built-in one. */
  readonly surveys?: string | undefined;
  readonly proxies: number;
  /** Answers a minute from one network; 0: no limit. */
  readonly rate: number;
  /** With it, all collectors on one Postgres share the limit. */
  readonly rateSecret?: string | undefined;
  /** Sites that may show the plain form in a frame. */
  readonly frameOrigins: readonly string[];
  /** Where the first token is written; beside the database where it is missing. */
  readonly tokenFile?: string | undefined;
  /** For so long requests are still accepted after SIGTERM, in ms. */
  readonly shutdownDelayMs: number;
  readonly storeOptions: StoreOptions;
  /** Where responses are kept while Postgres is away. */
  readonly buffer?: { readonly folder: string; readonly limit: number } | undefined;
}

export type Command = { readonly place: string } & (
  | ServeCommand
  | AccessCommand
  | { readonly name: 'retention'; readonly force: boolean }
  | { readonly name: 'backup' | 'replay-deletions'; readonly file: string }
  | { readonly name: 'copy-to-postgres'; readonly to: string }
  | { readonly name: 'help' | 'version' }
);

const OPTIONS = {
  port: { type: 'string', short: 'p' },
  host: { type: 'string', multiple: true },
  data: { type: 'string' },
  'metrics-port': { type: 'string' },
  'metrics-host': { type: 'string' },
  origin: { type: 'string', multiple: true },
  surveys: { type: 'string' },
  proxies: { type: 'string' },
  rate: { type: 'string' },
  'frame-origin': { type: 'string', multiple: true },
  'token-file': { type: 'string' },
  'shutdown-delay': { type: 'string' },
  'database-timeout': { type: 'string' },
  'write-connections': { type: 'string' },
  'read-connections': { type: 'string' },
  'read-role': { type: 'string' },
  deadline: { type: 'string' },
  buffer: { type: 'string' },
  'buffer-limit': { type: 'string' },
  force: { type: 'boolean' },
  scope: { type: 'string' },
  role: { type: 'string' },
  name: { type: 'string' },
  site: { type: 'string', multiple: true },
  organisation: { type: 'string' },
  expires: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const MIN_SECRET = 32;

/** @throws UsageError that says what is wrong with the arguments. */
export function readCommand(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Command {
  const { values, positionals } = parse(words);
  const place = values.data ?? env['DATABASE_URL'] ?? 'icesco-feedback.db';
  if (values.help) {
    return { name: 'help', place };
  }
  if (values.version) {
    return { name: 'version', place };
  }
  const [name = 'serve', ...rest] = positionals;
  switch (name) {
    case 'serve':
      return {
        name,
        place,
        port: wholeNumber('--port', values.port ?? env['PORT'] ?? '8787', 65_535),
        host: values.host?.at(-1) ?? '127.0.0.1',
        metricsPort:
          values['metrics-port'] === undefined
            ? undefined
            : wholeNumber('--metrics-port', values['metrics-port'], 65_535),
        metricsHost: values['metrics-host'] ?? '127.0.0.1',
        origins: values.origin ?? (env['ALLOWED_ORIGINS'] ?? '').split(/[\s,]+/).filter(Boolean),
        surveys: values.surveys,
        proxies: wholeNumber('--proxies', values.proxies ?? '0', 10),
        rate: wholeNumber('--rate', values.rate ?? '20', 1_000_000),
        rateSecret: rateSecret(env['RATE_SECRET'], place),
        frameOrigins: values['frame-origin'] ?? [],
        tokenFile: values['token-file'],
        shutdownDelayMs: wholeNumber('--shutdown-delay', values['shutdown-delay'] ?? '1000', 60_000),
        buffer: bufferOf(values.buffer, values['buffer-limit'], place),
        storeOptions: {
          statementMs: numberFrom(100, '--database-timeout', values['database-timeout'] ?? '8000', 600_000),
          writeConnections: numberFrom(1, '--write-connections', values['write-connections'] ?? '6', 100),
          readConnections: numberFrom(1, '--read-connections', values['read-connections'] ?? '4', 100),
          readRole: readRole(values['read-role'], place),
          deadlineMs: numberFrom(100, '--deadline', values.deadline ?? '10000', 600_000),
        },
      };
    case 'token':
    case 'site':
      return { place, ...accessCommand(name, rest, values) };
    case 'backup':
      return { name, place, file: rest[0] ?? missing('backup FILE') };
    case 'replay-deletions':
      return { name, place, file: rest[0] ?? missing('replay-deletions FILE') };
    case 'copy-to-postgres':
      return {
        name,
        place: values.data ?? 'icesco-feedback.db',
        to: values.to ?? missing('copy-to-postgres --to postgres://…'),
      };
    case 'retention':
      return { name, place, force: values.force ?? false };
    case 'migrate':
      throw new UsageError('"migrate" is now called "copy-to-postgres"');
    default:
      throw new UsageError(`unknown command "${name}"; see icesco-collector --help`);
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws UsageError for what is no plain name, and for an embedded database, which has no roles. */
function readRole(role: string | undefined, place: string): string | undefined {
  if (role !== undefined && !/^[a-z_][a-z0-9_]{0,62}$/.test(role)) {
    throw new UsageError('--read-role wants the name of a role, such as feedback_reader');
  }
  if (role !== undefined && !isPostgresUrl(place)) {
    throw new UsageError('--read-role is for Postgres: DATABASE_URL is missing');
  }
  return role;
}

/** @throws UsageError for an embedded database: it is on the same disk. */
function bufferOf(
  folder: string | undefined,
  limit: string | undefined,
  place: string,
): ServeCommand['buffer'] {
  if (folder === undefined) {
    return undefined;
  }
  if (!isPostgresUrl(place)) {
    throw new UsageError('--buffer is for Postgres: DATABASE_URL is missing');
  }
  return { folder, limit: numberFrom(1, '--buffer-limit', limit ?? '10000', 1_000_000) };
}

/** @throws UsageError where it protects nothing, or nothing is shared. */
function rateSecret(secret: string | undefined, place: string): string | undefined {
  if (!secret) {
    return undefined;
  }
  if (secret.length < MIN_SECRET) {
    throw new UsageError(
      `RATE_SECRET needs ${MIN_SECRET} characters or more, as "openssl rand -hex 32" prints`,
    );
  }
  if (!isPostgresUrl(place)) {
    throw new UsageError('RATE_SECRET shares the rate limit through Postgres: DATABASE_URL is missing');
  }
  return secret;
}

const numberFrom = (least: number, option: string, text: string, most: number): number =>
  Math.max(least, wholeNumber(option, text, most));
