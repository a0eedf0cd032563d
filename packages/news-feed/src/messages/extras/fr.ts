import type { ExtraMessages } from '../../news-feed.extra-message-list.js';

const fr: ExtraMessages = {
  readingTime: {
    one: '{count} min de lecture',
    many: '{count} min de lecture',
    other: '{count} min de lecture',
  },
  share: 'Partager',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  copyFailed: 'Le lien n’a pas pu être copié',
  email: 'E-mail',
};

export default fr;
