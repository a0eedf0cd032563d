import type { NoticeMessages } from '../translate-notice.message-list.js';

const fr: NoticeMessages = {
  reviewed: true,
  label: 'Avis de traduction automatique',
  fromInto: 'Cette page a été traduite automatiquement par {engine} ({source} → {target}).',
  from: 'Cette page a été traduite automatiquement par {engine}. Langue d’origine : {source}.',
  plain: 'Cette page a été traduite automatiquement par {engine}.',
  someTranslator: 'un logiciel de traduction',
  organisation: 'L’ICESCO',
  disclaimer: '{organisation} n’est pas responsable de l’exactitude de cette traduction.',
  authoritative: 'Seule la version originale fait foi : {language}.',
  versions: 'Versions rédigées par des personnes :',
  original: 'Afficher l’original',
  contact: 'Signaler une erreur de traduction',
  dismiss: 'Fermer cet avis',
};

export default fr;
