export { IcescoTranslateNotice } from './translate-notice.js';
export { PageRestoredEvent, PageTranslatedEvent } from './translate-notice.events.js';
export type { NoticeMessages } from './translate-notice.messages.js';
