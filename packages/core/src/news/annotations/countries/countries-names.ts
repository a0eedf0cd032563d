import { COUNTRY_ALIASES, COUNTRY_CODES } from './countries-aliases.js';
import { primarySubtag } from '../../../locale/resolve-locale.js';
import { foldText } from '../../../text/fold-text.js';

/** The names of countries in some languages, ready to be looked up. */
export interface CountryNames {
  /** Folded words, divided by one space, to a code; to `''` what only looks like a country. */
  readonly codes: ReadonlyMap<string, string>;
  /** First word of a name to the number of words of the longest name that begins so. */
  readonly longest: ReadonlyMap<string, number>;
}

const built = new Map<string, CountryNames>();

/** The names in a language, or in the three of the organisation. Built at the first call and kept. */
export function countryNames(lang?: string): CountryNames {
  const base = primarySubtag(lang ?? '');
  const key = Object.hasOwn(COUNTRY_ALIASES, base) || displayNames(base) ? base : '';
  let names = built.get(key);
  if (!names) {
    built.set(key, (names = build(key ? [key] : Object.keys(COUNTRY_ALIASES))));
  }
  return names;
}

function build(languages: readonly string[]): CountryNames {
  const codes = new Map<string, string>();
  const enter = (name: string, code: string): void => {
    const words = (foldText(name).match(/\p{L}+/gu) ?? []).join(' ');
    if (words.length > 1) {
      codes.set(words, code);
    }
    if (words.startsWith('st ')) {
      codes.set(`saint${words.slice(2)}`, code);
    }
  };
  for (const lang of languages) {
    const display = displayNames(lang);
    for (const code of COUNTRY_CODES.match(/../g) ?? []) {
      const name = display?.of(code) ?? code;
      // "Myanmar (Burma)" is two names, "Bosnia & Herzegovina" is said with "and".
      if (name !== code) {
        for (const part of name.split(/[()]/)) {
          enter(part.replace('&', 'and'), code);
        }
      }
    }
  }
  for (const lang of languages) {
    for (const line of (COUNTRY_ALIASES[lang] ?? '').split('\n')) {
      const code = /^[A-Z]{2} /.exec(line)?.[0] ?? line.slice(0, 1);
      for (const name of line.slice(code.length).split(',')) {
        enter(name, code.replace('-', '').trim());
      }
    }
  }
  for (const [name, code] of [...codes]) {
    const other = otherArticle(name);
    if (other && !codes.has(other)) {
      codes.set(other, code);
    }
  }
  const longest = new Map<string, number>();
  for (const name of codes.keys()) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return { codes, longest };
}

/**
 * An Arabic name with its article taken away or given: "السودان" is "سودان" too. Short names would turn into
 * other words.
 */
function otherArticle(name: string): string | undefined {
  if (!/^[ا-ي]+$/.test(name)) {
    return undefined;
  }
  const bare = name.startsWith('ال') ? name.slice(2) : name;
  const other = bare === name ? `ال${name}` : bare;
  return bare.length < 5 ? undefined : other;
}

function displayNames(lang: string): Intl.DisplayNames | undefined {
  try {
    if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) {
      return undefined;
    }
    return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' });
  } catch {
    return undefined;
  }
}
