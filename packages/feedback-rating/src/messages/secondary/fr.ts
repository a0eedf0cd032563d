import type { SecondaryMessageTexts } from '../../feedback-rating.secondary-message-list.js';

const fr: SecondaryMessageTexts = {
  comment: 'Souhaitez-vous ajouter un commentaire ? (facultatif)',
  privacy:
    'N’écrivez rien qui permette de vous identifier ou d’identifier d’autres personnes : ni nom, ni adresse, ni numéro de téléphone.',
  left: {
    one: '{count} caractère restant',
    many: '{count} caractères restants',
    other: '{count} caractères restants',
  },
  close: 'Fermer',
  sent: 'Merci. Votre réponse nous est bien parvenue.',
  saved: 'Merci. Votre réponse est enregistrée sur cet appareil et sera envoyée dès que possible.',
  held: 'Merci. Votre réponse n’a pas encore pu être envoyée et ce navigateur ne permet pas de l’enregistrer. Gardez cette page ouverte : elle sera envoyée dès que possible.',
};

export default fr;
