import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const ha: NoticeMessages = {
  reviewed: false,
  label: 'Sanarwar fassarar na’ura',
  fromInto: '{engine} ya fassara wannan shafi ta atomatik ({source} → {target}).',
  from: '{engine} ya fassara wannan shafi ta atomatik. Harshen asali: {source}.',
  plain: '{engine} ya fassara wannan shafi ta atomatik.',
  someTranslator: 'Na’urar fassara',
  organisation: 'ICESCO',
  disclaimer: '{organisation} ba ta da alhakin daidaiton wannan fassara.',
  authoritative: 'Sahihin rubutu shi ne na asali: {language}.',
  versions: 'Rubuce-rubucen da mutane suka yi:',
  original: 'Nuna na asali',
  contact: 'Ba da rahoton kuskuren fassara',
  dismiss: 'Rufe wannan sanarwa',
};

export default ha;
