import type { FeedbackSummaryMessages } from '../feedback-summary.messages.js';

const fr: FeedbackSummaryMessages = {
  label: 'Réponses des visiteurs',
  loading: 'Chargement des réponses…',
  empty: 'Aucune réponse pour cette période.',
  tooFew: 'Moins de dix réponses : trop peu pour être publiées sans risquer de désigner des personnes.',
  unauthorised: 'Ces chiffres sont réservés au personnel. Un jeton valide est nécessaire.',
  failed: 'Les chiffres n’ont pas pu être chargés.',
  retry: 'Réessayer',
  answers: {
    one: '{count} réponse, du {from} au {to}',
    many: '{count} réponses, du {from} au {to}',
    other: '{count} réponses, du {from} au {to}',
  },
  satisfied:
    'Satisfaits : {share} des répondants (intervalle à 95 % : {low} à {high}). Sont comptées les {boxes} notes les plus hautes sur {points}.',
  further: 'Insatisfaits : {share}. Note moyenne : {mean} sur {points}.',
  base: 'Toutes les parts se rapportent aux répondants. Les groupes de moins de dix ne sont pas montrés.',
  distribution: 'Réponses par note',
  trend: 'Part des visiteurs satisfaits par jour',
  languages: 'Part des visiteurs satisfaits par langue',
  pages: 'Part des visiteurs satisfaits par page',
  others: 'Autres',
  showTable: 'Afficher le tableau',
  hideTable: 'Masquer le tableau',
  download: 'Télécharger en CSV',
  score: 'Note',
  count: 'Réponses',
  share: 'Part',
  interval: 'Intervalle à 95 %',
  day: 'Jour',
  language: 'Langue',
  page: 'Page',
};

export default fr;
