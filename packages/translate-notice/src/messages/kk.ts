import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const kk: NoticeMessages = {
  reviewed: false,
  label: 'Машиналық аударма туралы хабарлама',
  fromInto: 'Бұл бет автоматты түрде аударылған: {engine} ({source} → {target}).',
  from: 'Бұл бет автоматты түрде аударылған: {engine}. Түпнұсқа тілі: {source}.',
  plain: 'Бұл бет автоматты түрде аударылған: {engine}.',
  someTranslator: 'аударма бағдарламасы',
  organisation: 'ИСЕСКО',
  disclaimer: '{organisation} аударманың дәлдігіне жауап бермейді.',
  authoritative: 'Түпнұсқа нұсқа ресми болып саналады: {language}.',
  versions: 'Адамдар жазған нұсқалар:',
  original: 'Түпнұсқаны көрсету',
  contact: 'Аударма қатесі туралы хабарлау',
  dismiss: 'Хабарламаны жабу',
};

export default kk;
