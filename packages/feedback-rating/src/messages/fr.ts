import { surveyWordsFr } from '@icesco/core/feedback';
import type { FeedbackRatingMessages } from '../feedback-rating.messages.js';

const fr: FeedbackRatingMessages = {
  ...surveyWordsFr,
  choice: '{score} sur {points}, {label}',
  middle: '{score} sur {points}',
  comment: 'Souhaitez-vous ajouter un commentaire ? (facultatif)',
  privacy: 'N’écrivez rien qui permette de vous identifier ou d’identifier d’autres personnes : ni nom, ni adresse, ni numéro de téléphone.',
  left: { one: '{count} caractère restant', many: '{count} caractères restants', other: '{count} caractères restants' },
  submit: 'Envoyer',
  sending: 'Envoi en cours…',
  close: 'Fermer',
  required: 'Veuillez choisir une réponse.',
  thanks: 'Merci. Votre réponse nous est bien parvenue.',
  saved: 'Merci. Votre réponse est enregistrée sur cet appareil et sera envoyée dès que possible.',
  failed: 'Votre réponse n’a pas pu être envoyée.',
  retry: 'Réessayer',
};

export default fr;
