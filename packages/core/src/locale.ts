/** Languages, direction, dates and messages. */
export { directionOf } from './locale/direction.js';
export { displayName } from './locale/display-name.js';
export { primarySubtag, resolveLocale } from './locale/resolve-locale.js';
export { formatDate } from './locale/format-date.js';
export { formatRange } from './locale/format-range.js';
export { formatRelative } from './locale/format-relative.js';
export type { DatedMoment, DateStyle } from './locale/format-date.js';
export { formatMessage, formatNumber } from './locale/format-message.js';
export type { Message, MessageValues, PluralMessage } from './locale/format-message.js';
