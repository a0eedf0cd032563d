import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const ps: NoticeMessages = {
  reviewed: false,
  label: 'د ماشیني ژباړې خبرتیا',
  fromInto: 'دا پاڼه د {engine} لخوا په اتومات ډول ژباړل شوې ده ({source} ← {target}).',
  from: 'دا پاڼه د {engine} لخوا په اتومات ډول ژباړل شوې ده. اصلي ژبه: {source}.',
  plain: 'دا پاڼه د {engine} لخوا په اتومات ډول ژباړل شوې ده.',
  someTranslator: 'ماشیني ژباړن',
  organisation: 'ICESCO',
  disclaimer: '{organisation} د دې ژباړې د سموالي مسئول نه دی.',
  authoritative: 'معتبره نسخه اصلي متن دی: {language}.',
  versions: 'د انسانانو لیکل شوې نسخې:',
  original: 'اصلي متن وښایاست',
  contact: 'د ژباړې تېروتنه راپور کړئ',
  dismiss: 'خبرتیا وتړئ',
};

export default ps;
