import { Problem } from '../http/problem.js';

export const DAY_MS = 86_400_000;

/**
 * A day of a query, `YYYY-MM-DD`.
 *
 * @throws Problem `invalid` for what is not a day of the calendar.
 */
export function dayParameter(query: URLSearchParams, name: 'from' | 'to'): string | undefined {
  const day = query.get(name);
  if (day === null) {
    return undefined;
  }
  // A day that is in no calendar comes back as another one, or as none.
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new Problem('invalid', { errors: [{ pointer: `#/${name}`, detail: 'A day such as 2030-01-31.' }] });
  }
  return day;
}
