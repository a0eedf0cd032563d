import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const id: NoticeMessages = {
  reviewed: false,
  label: 'Pemberitahuan terjemahan mesin',
  fromInto: 'Halaman ini diterjemahkan secara otomatis oleh {engine} ({source} → {target}).',
  from: 'Halaman ini diterjemahkan secara otomatis oleh {engine}. Bahasa asli: {source}.',
  plain: 'Halaman ini diterjemahkan secara otomatis oleh {engine}.',
  someTranslator: 'mesin penerjemah',
  organisation: 'ICESCO',
  disclaimer: '{organisation} tidak bertanggung jawab atas ketepatan terjemahan ini.',
  authoritative: 'Versi yang sah adalah versi asli: {language}.',
  versions: 'Versi yang ditulis oleh manusia:',
  original: 'Tampilkan versi asli',
  contact: 'Laporkan kesalahan terjemahan',
  dismiss: 'Tutup pemberitahuan',
};

export default id;
