import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.js';

/**
 * So many pages a survey has on its current day; further ones, which anybody can invent, are counted
 * together.
 */
export const MAX_PAGES = 500;
/** So many pages of a past day are kept: those with most responses. */
export const KEPT_PAGES = 100;
/** Days of surveys whose pages are known here. */
const MAX_DAYS = 60;

export interface PageLimit {
  /**
   * @param site counts the pages of a site; without it, those of all.
   * @returns the page, or an empty text for one too many.
   */
  admit(trx: Transaction<Schema>, survey: string, day: string, page: string, site?: string): Promise<string>;
}

/**
 * Remembers which pages are listed. Several collectors on one database do so each for itself: the limit is
 * their sum at most.
 */
export function createPageLimit(max = MAX_PAGES): PageLimit {
  const known = new Map<string, Set<string>>();

  const nameOf = (survey: string, day: string, site = ''): string => `${site} ${survey} ${day}`;

  async function pagesOf(
    trx: Transaction<Schema>,
    survey: string,
    day: string,
    site: string | undefined,
  ): Promise<Set<string>> {
    const name = nameOf(survey, day, site);
    let pages = known.get(name);
    if (!pages) {
      const rows = await trx
        .selectFrom(site === undefined ? 'daily_pages' : 'site_pages')
        .select('page')
        .distinct()
        .$if(site !== undefined, (some) => some.where(sql.ref('site'), '=', site))
        .where('survey', '=', survey)
        .where('day', '=', day)
        .where('page', '<>', '')
        .limit(max)
        .execute();
      pages = new Set(rows.map(({ page }) => page));
      if (known.size >= MAX_DAYS) {
        known.delete(known.keys().next().value!);
      }
      known.set(name, pages);
    }
    return pages;
  }

  return {
    async admit(trx, survey, day, page, site) {
      const pages = known.get(nameOf(survey, day, site)) ?? (await pagesOf(trx, survey, day, site));
      if (!pages.has(page)) {
        if (pages.size >= max) {
          return '';
        }
        pages.add(page);
      }
      return page;
    },
  };
}
