import type { FurtherMessages } from '../../further-words.js';

const en: FurtherMessages = {
  comment: 'Would you like to add something? (optional)',
  privacy:
    'Please write nothing that identifies you or other people: no names, addresses or telephone numbers.',
  left: { one: '{count} character left', other: '{count} characters left' },
  close: 'Close',
  sent: 'Thank you. Your answer has been received.',
  saved: 'Thank you. Your answer is saved on this device and will be sent as soon as possible.',
  held: 'Thank you. Your answer could not be sent yet, and this browser does not allow it to be saved. Please keep this page open: it will be sent as soon as possible.',
};

export default en;
