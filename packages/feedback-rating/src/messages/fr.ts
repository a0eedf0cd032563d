import { surveyWordsFr } from '@icesco/core/feedback';
import type { FeedbackRatingMessages } from '../feedback-rating.message-list.js';

const fr: FeedbackRatingMessages = {
  ...surveyWordsFr,
  choice: '{score} sur {points}, {label}',
  middle: '{score} sur {points}',
  submit: 'Envoyer',
  sending: 'Envoi en cours…',
  required: 'Veuillez choisir une réponse.',
  failed: 'Votre réponse n’a pas pu être envoyée.',
  retry: 'Réessayer',
};

export default fr;
