import type { Choices } from './fields.js';
import { foreignOrigin, webAddress } from './choices.js';

const ORGANISATION = 'https://icesco.org';

const newsAddresses = (choices: Choices): string[] => choices['news.src'].split(/[\s|]+/).filter(Boolean);

/** The hosts that the widgets will ask, beside the page's own. */
export function newsOrigins(choices: Choices): string[] {
  const addresses = newsAddresses(choices);
  const origins = addresses.length ? addresses.map(foreignOrigin) : [ORGANISATION];
  return [...new Set(origins.filter((origin) => origin !== undefined))];
}

/** Whether the widgets ask the page's own host for anything but scripts. */
export const asksOwnHost = (choices: Choices): boolean =>
  (Boolean(choices.news) && newsAddresses(choices).some((address) => foreignOrigin(address) === undefined)) ||
  (Boolean(choices.rating) && foreignOrigin(choices['rating.endpoint']) === undefined);

/** What must be corrected before the snippet works, by field. */
export function problems(
  choices: Choices,
): Partial<Record<keyof Choices, 'missing' | 'address' | 'contact'>> {
  const found: ReturnType<typeof problems> = {};
  if (choices.news && !newsAddresses(choices).every(webAddress)) {
    found['news.src'] = 'address';
  }
  if (choices.rating && !choices['rating.endpoint']) {
    found['rating.endpoint'] = 'missing';
  } else if (choices.rating && !webAddress(choices['rating.endpoint'])) {
    found['rating.endpoint'] = 'address';
  }
  if (
    choices.notice &&
    choices['notice.contact'] &&
    !/^(?:https|mailto):[^\s]+$/i.test(choices['notice.contact'])
  ) {
    found['notice.contact'] = 'contact';
  }
  if (choices.files && !webAddress(choices.files)) {
    found.files = 'address';
  }
  return found;
}
