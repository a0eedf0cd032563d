import type { SiteCommand } from './access/site-commands.js';
import type { CreateTokenCommand } from './access/token-commands.js';
import { ROLES, SCOPES, type Scope } from './access/token.js';
import { missing, UsageError } from './usage.js';

export type AccessCommand =
  | CreateTokenCommand
  | { readonly name: 'token list' }
  | { readonly name: 'token revoke'; readonly id: string }
  | SiteCommand;

interface AccessOptions {
  readonly scope?: string | undefined;
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly site?: readonly string[] | undefined;
  readonly organisation?: string | undefined;
  readonly expires?: string | undefined;
  readonly host?: readonly string[] | undefined;
}

const MAX_NAME = 100;
const DAY_MS = 86_400_000;

/** @throws UsageError that says what is wrong with the arguments of `token` or `site`. */
export function accessCommand(
  name: 'token' | 'site',
  [action, id]: readonly string[],
  options: AccessOptions,
): AccessCommand {
  switch (`${name} ${action}`) {
    case 'token create':
      return createToken(options);
    case 'token list':
      return { name: 'token list' };
    case 'token revoke':
      return { name: 'token revoke', id: id ?? missing('token revoke ID') };
    case 'site create': {
      const site = identifier('site create', id ?? missing('site create ID'));
      return {
        name: 'site create',
        id: site,
        organisation: identifier('--organisation', options.organisation ?? missing('--organisation ID')),
        label: (options.name ?? site).slice(0, MAX_NAME),
        hosts: hostsOf(options.host),
      };
    }
    case 'site list':
      return { name: 'site list' };
    case 'site add-host':
      return { name: 'site add-host', id: id ?? missing('site add-host ID'), hosts: hostsOf(options.host) };
    case 'site delete':
      return { name: 'site delete', id: id ?? missing('site delete ID') };
    default:
      throw new UsageError(
        name === 'token' ? 'token: create, list or revoke?' : 'site: create, list, add-host or delete?',
      );
  }
}

function createToken(options: AccessOptions): CreateTokenCommand {
  const { site, organisation, expires, name } = options;
  return {
    name: 'token create',
    scopes: scopesOf(options),
    label: (name ?? options.role ?? 'reader').slice(0, MAX_NAME),
    sites: site?.map((id) => identifier('--site', id)),
    organisation: organisation === undefined ? undefined : identifier('--organisation', organisation),
    expiresMs: expires === undefined ? undefined : endOfDay(expires),
  };
}

function scopesOf({ scope, role }: AccessOptions): readonly Scope[] {
  if (scope !== undefined && role !== undefined) {
    throw new UsageError('--role or --scope, not both');
  }
  if (scope === undefined) {
    const found = Object.entries(ROLES).find(([each]) => each === (role ?? 'reader'));
    return found?.[1] ?? missing(`--role of ${Object.keys(ROLES).join(', ')}`);
  }
  return scope
    .split(',')
    .map((word) => SCOPES.find((each) => each === word.trim()) ?? missing(`--scope of ${SCOPES.join(', ')}`));
}

function identifier(option: string, text: string): string {
  if (!/^[a-z\d][a-z\d-]{0,63}$/.test(text)) {
    throw new UsageError(`${option}: lower-case letters, digits and hyphens, not "${text}"`);
  }
  return text;
}

/** The token is valid until the end of this day, UTC. */
function endOfDay(day: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(`--expires: a day such as 2030-01-31, not "${day}"`);
  }
  return time + DAY_MS;
}

/** Hosts as pages name them: `https://` before one is taken away, other alphabets are encoded. */
function hostsOf(given: readonly string[] = []): readonly string[] {
  if (given.length === 0) {
    missing('--host www.example.org');
  }
  return given.map((text) => {
    const [, wildcard = '', rest = ''] = /^(\*\.)?(.*)$/.exec(text.replace(/^https?:\/\//, '')) ?? [];
    const url = URL.canParse(`https://${rest}`) ? new URL(`https://${rest}`) : undefined;
    // A top-level domain such as *.org would be everybody's.
    const isTooWide = wildcard !== '' && !url?.hostname.includes('.');
    if (!url?.host || url.href !== `https://${url.host}/` || rest.includes('*') || isTooWide) {
      throw new UsageError(`--host: such as www.example.org or *.example.org, not "${text}"`);
    }
    return wildcard + url.host;
  });
}
