import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const uz: NoticeMessages = {
  reviewed: false,
  label: 'Mashina tarjimasi haqida xabar',
  fromInto: 'Bu sahifa {engine} tomonidan avtomatik tarjima qilingan ({source} → {target}).',
  from: 'Bu sahifa {engine} tomonidan avtomatik tarjima qilingan. Asl tili: {source}.',
  plain: 'Bu sahifa {engine} tomonidan avtomatik tarjima qilingan.',
  someTranslator: 'tarjima dasturi',
  organisation: 'ICESCO',
  disclaimer: '{organisation} ushbu tarjimaning aniqligi uchun javobgar emas.',
  authoritative: 'Asl nusxa rasmiy hisoblanadi: {language}.',
  versions: 'Odamlar yozgan nusxalar:',
  original: 'Asl nusxani ko‘rsatish',
  contact: 'Tarjimadagi xato haqida xabar berish',
  dismiss: 'Xabarni yopish',
};

export default uz;
