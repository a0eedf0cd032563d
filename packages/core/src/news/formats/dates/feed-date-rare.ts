export { dayMonthOrder } from './feed-date-days.js';
export { parseGeneralDate } from './feed-date-general.js';
