import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const ur: NoticeMessages = {
  reviewed: false,
  label: 'مشینی ترجمے کی اطلاع',
  fromInto: 'اس صفحے کا ترجمہ {engine} نے خودکار طور پر کیا ہے ({source} ← {target})۔',
  from: 'اس صفحے کا ترجمہ {engine} نے خودکار طور پر کیا ہے۔ اصل زبان: {source}۔',
  plain: 'اس صفحے کا ترجمہ {engine} نے خودکار طور پر کیا ہے۔',
  someTranslator: 'ایک مشینی مترجم',
  organisation: 'ICESCO',
  disclaimer: '{organisation} اس ترجمے کی درستی کا ذمہ دار نہیں ہے۔',
  authoritative: 'مستند متن اصل زبان کا ہے: {language}۔',
  versions: 'انسانوں کے لکھے ہوئے متن:',
  original: 'اصل متن دکھائیں',
  contact: 'ترجمے کی غلطی کی اطلاع دیں',
  dismiss: 'یہ اطلاع بند کریں',
};

export default ur;
