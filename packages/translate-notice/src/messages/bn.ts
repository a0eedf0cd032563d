import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const bn: NoticeMessages = {
  reviewed: false,
  label: 'যান্ত্রিক অনুবাদের বিজ্ঞপ্তি',
  fromInto: 'এই পৃষ্ঠাটি {engine} স্বয়ংক্রিয়ভাবে অনুবাদ করেছে ({source} → {target})।',
  from: 'এই পৃষ্ঠাটি {engine} স্বয়ংক্রিয়ভাবে অনুবাদ করেছে। মূল ভাষা: {source}।',
  plain: 'এই পৃষ্ঠাটি {engine} স্বয়ংক্রিয়ভাবে অনুবাদ করেছে।',
  someTranslator: 'একটি অনুবাদ সফটওয়্যার',
  organisation: 'ICESCO',
  disclaimer: 'এই অনুবাদের নির্ভুলতার জন্য {organisation} দায়ী নয়।',
  authoritative: 'মূল পাঠটিই প্রামাণ্য: {language}।',
  versions: 'মানুষের লেখা সংস্করণ:',
  original: 'মূল পাঠ দেখান',
  contact: 'অনুবাদের ভুল জানান',
  dismiss: 'বিজ্ঞপ্তি বন্ধ করুন',
};

export default bn;
