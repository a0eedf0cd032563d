import { parseInteger } from '@icesco/core/text';
import { FIELDS, type Choices, type Field, type FieldId } from './fields.js';

const MAX_TEXT = 2048;

/** One value as the field can hold it, or its initial one. */
function fitting(field: Field, value: string | null): string {
  if (value === null) {
    return field.initial;
  }
  if (field.kind === 'tick') {
    return value ? 'on' : '';
  }
  if (field.values) {
    return field.values.includes(value) ? value : field.initial;
  }
  if (field.kind === 'number') {
    return String(parseInteger(value, field.min, field.max) ?? field.initial);
  }
  if (field.kind === 'colour') {
    return /^#[\da-f]{6}$/i.test(value) ? value : field.initial;
  }
  if (field.kind === 'date') {
    return /^\d{4}-\d\d-\d\d$/.test(value) ? value : '';
  }
  return value.trim().slice(0, MAX_TEXT);
}

/**
 * Reads choices from a form or from the part of an address behind `#`; what does not fit is as if it were not
 * there.
 */
export function readChoices(
  given: FormData | URLSearchParams,
  unticked: 'initial' | 'off' = 'initial',
): Choices {
  const value = (field: Field): string => {
    const raw = given.get(field.id);
    if (raw === null && field.kind === 'tick' && unticked === 'off') {
      return '';
    }
    return fitting(field, typeof raw === 'string' ? raw : null);
  };
  return Object.fromEntries(FIELDS.map((field) => [field.id, value(field)])) as Record<FieldId, string>;
}

/**
 * The choices that differ from the initial ones, for the address of the page: to be kept as a bookmark or
 * sent on.
 */
export function writeChoices(choices: Choices): string {
  return new URLSearchParams(
    FIELDS.filter(({ id, initial }) => choices[id] !== initial).map(({ id }) => [id, choices[id]]),
  ).toString();
}

/** An address as a page may name it: absolute (http or https) or beginning with a slash; else undefined. */
export function webAddress(value: string): URL | undefined {
  try {
    const url = new URL(value, 'https://page.invalid');
    return /^https?:$/.test(url.protocol) &&
      (/^https?:\/\//i.test(value) || value.startsWith('/')) &&
      !url.username
      ? url
      : undefined;
  } catch {
    return undefined;
  }
}

/** The host that a Content-Security-Policy must name for this address, or undefined for the page's own. */
export function foreignOrigin(value: string): string | undefined {
  const url = webAddress(value);
  return url && url.hostname !== 'page.invalid' ? url.origin : undefined;
}
