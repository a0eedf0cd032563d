export { gregorianDay, gregorianPart, levantMonths, otherDay } from './feed-date-calendars.js';
export { zoneNamed } from './feed-date-zones.js';
