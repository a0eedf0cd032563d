import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const ru: NoticeMessages = {
  reviewed: false,
  label: 'Уведомление о машинном переводе',
  fromInto: 'Эта страница переведена автоматически: {engine} ({source} → {target}).',
  from: 'Эта страница переведена автоматически: {engine}. Язык оригинала: {source}.',
  plain: 'Эта страница переведена автоматически: {engine}.',
  someTranslator: 'программа-переводчик',
  organisation: 'ИСЕСКО',
  disclaimer: '{organisation} не несёт ответственности за точность перевода.',
  authoritative: 'Официальной является исходная версия: {language}.',
  versions: 'Версии, написанные людьми:',
  original: 'Показать оригинал',
  contact: 'Сообщить об ошибке перевода',
  dismiss: 'Закрыть уведомление',
};

export default ru;
