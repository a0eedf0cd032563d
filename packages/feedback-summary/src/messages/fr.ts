import type { FeedbackSummaryMessages } from '../feedback-summary.message-list.js';

const fr: FeedbackSummaryMessages = {
  label: 'Réponses des visiteurs',
  loading: 'Chargement des réponses…',
  empty: 'Aucune réponse pour cette période.',
  tooFew: 'Masqué pour protéger la vie privée (moins de 10 réponses).',
  unauthorised: 'Ces chiffres sont réservés au personnel. Un jeton valide est requis.',
  failed: 'Les chiffres n’ont pas pu être chargés.',
  retry: 'Réessayer',
  answers: {
    one: '{count} réponse, du {from} au {to}',
    many: '{count} réponses, du {from} au {to}',
    other: '{count} réponses, du {from} au {to}',
  },
  satisfied:
    'Satisfaits : {share} des répondants (intervalle de confiance à 95 % : {low} à {high}). Les notes de {least} ou plus sur {points} comptent comme satisfaites.',
  further: 'Insatisfaits : {share}. Note moyenne : {mean} sur {points}.',
  base: 'Tous les pourcentages sont calculés sur l’ensemble des répondants. Les groupes de moins de 10 sont masqués.',
  distribution: 'Réponses par note',
  trend: 'Visiteurs satisfaits par jour',
  languages: 'Visiteurs satisfaits par langue',
  pages: 'Visiteurs satisfaits par page',
  others: 'Autres',
  showTable: 'Afficher le tableau',
  hideTable: 'Masquer le tableau',
  download: 'Télécharger en CSV',
  score: 'Note',
  count: 'Réponses',
  share: 'Part',
  interval: 'Intervalle de confiance à 95 %',
  day: 'Jour',
  language: 'Langue',
  page: 'Page',
};

export default fr;
