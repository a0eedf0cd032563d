import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const az: NoticeMessages = {
  reviewed: false,
  label: 'Maşın tərcüməsi haqqında bildiriş',
  fromInto: 'Bu səhifə {engine} tərəfindən avtomatik tərcümə edilib ({source} → {target}).',
  from: 'Bu səhifə {engine} tərəfindən avtomatik tərcümə edilib. Orijinal dil: {source}.',
  plain: 'Bu səhifə {engine} tərəfindən avtomatik tərcümə edilib.',
  someTranslator: 'tərcümə proqramı',
  organisation: 'ICESCO',
  disclaimer: '{organisation} bu tərcümənin dəqiqliyinə görə məsuliyyət daşımır.',
  authoritative: 'Rəsmi sayılan orijinal mətndir: {language}.',
  versions: 'İnsanların yazdığı variantlar:',
  original: 'Orijinalı göstər',
  contact: 'Tərcümə səhvini bildirin',
  dismiss: 'Bildirişi bağla',
};

export default az;
