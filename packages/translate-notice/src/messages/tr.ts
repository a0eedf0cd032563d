import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const tr: NoticeMessages = {
  reviewed: false,
  label: 'Makine çevirisi bildirimi',
  fromInto: 'Bu sayfa {engine} tarafından otomatik olarak çevrildi ({source} → {target}).',
  from: 'Bu sayfa {engine} tarafından otomatik olarak çevrildi. Özgün dil: {source}.',
  plain: 'Bu sayfa {engine} tarafından otomatik olarak çevrildi.',
  someTranslator: 'bir çeviri yazılımı',
  organisation: 'ICESCO',
  disclaimer: '{organisation} bu çevirinin doğruluğundan sorumlu değildir.',
  authoritative: 'Geçerli sürüm özgün metindir: {language}.',
  versions: 'İnsanlar tarafından yazılmış sürümler:',
  original: 'Özgün metni göster',
  contact: 'Çeviri hatası bildir',
  dismiss: 'Bildirimi kapat',
};

export default tr;
