import type { SecondaryMessageTexts } from '../../feedback-rating.secondary-message-list.js';

const en: SecondaryMessageTexts = {
  comment: 'Would you like to add a comment? (optional)',
  privacy: 'Please do not include personal information such as names, addresses or telephone numbers.',
  left: { one: '{count} character left', other: '{count} characters left' },
  close: 'Close',
  sent: 'Thank you. Your response has been received.',
  saved: 'Thank you. Your response is saved on this device and will be sent as soon as possible.',
  held: 'Thank you. Your response could not be sent yet, and this browser cannot save it. Please keep this page open: it will be sent as soon as possible.',
};

export default en;
