import type { NoticeMessages } from '../translate-notice.message-list.js';

const en: NoticeMessages = {
  reviewed: true,
  label: 'Machine translation notice',
  fromInto: 'This page has been translated automatically by {engine} ({source} → {target}).',
  from: 'This page has been translated automatically by {engine}. Original language: {source}.',
  plain: 'This page has been translated automatically by {engine}.',
  someTranslator: 'translation software',
  organisation: 'ICESCO',
  disclaimer: '{organisation} is not responsible for the accuracy of the translation.',
  authoritative: 'The authoritative version is the original: {language}.',
  versions: 'Versions written by people:',
  original: 'Show the original',
  contact: 'Report a translation error',
  dismiss: 'Close this notice',
};

export default en;
