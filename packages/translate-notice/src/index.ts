export { IcescoTranslateNotice } from './translate-notice.js';
export { PageRestoredEvent, PageTranslatedEvent } from './translate-notice.events.js';
export type { NoticeMessages, OwnMessages } from './translate-notice.messages.js';
