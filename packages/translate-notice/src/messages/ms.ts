import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const ms: NoticeMessages = {
  reviewed: false,
  label: 'Notis terjemahan mesin',
  fromInto: 'Halaman ini telah diterjemahkan secara automatik oleh {engine} ({source} → {target}).',
  from: 'Halaman ini telah diterjemahkan secara automatik oleh {engine}. Bahasa asal: {source}.',
  plain: 'Halaman ini telah diterjemahkan secara automatik oleh {engine}.',
  someTranslator: 'penterjemah mesin',
  organisation: 'ICESCO',
  disclaimer: '{organisation} tidak bertanggungjawab atas ketepatan terjemahan ini.',
  authoritative: 'Versi yang sahih ialah versi asal: {language}.',
  versions: 'Versi yang ditulis oleh manusia:',
  original: 'Papar versi asal',
  contact: 'Laporkan kesilapan terjemahan',
  dismiss: 'Tutup notis ini',
};

export default ms;
