import type { NewsFeedMessages } from '../news-feed.message-list.js';

const fr: NewsFeedMessages = {
  label: 'Actualités',
  loading: 'Chargement des actualités…',
  empty: 'Aucune actualité pour le moment.',
  noMatch: 'Aucune actualité ne correspond à votre recherche.',
  noMatchLoaded: 'Aucun résultat parmi les {count} actualités chargées jusqu’ici.',
  covered: 'La recherche et les filtres portent sur les {count} actualités chargées jusqu’ici.',
  failed: 'Les actualités n’ont pas pu être chargées.',
  retry: 'Réessayer',
  visit: 'Lire les actualités sur {site}',
  partial: 'Une partie des actualités n’a pas pu être chargée.',
  stale: 'Dernière mise à jour : {date}. Les actualités plus récentes n’ont pas pu être chargées.',
  more: 'Afficher plus d’actualités',
  loadingMore: 'Chargement de la suite…',
  shown: '{shown} affichées sur {total}',
  results: { one: '{count} résultat', many: '{count} résultats', other: '{count} résultats' },
  search: 'Rechercher dans les actualités',
  category: 'Catégorie',
  country: 'Pays',
  year: 'Année',
  all: 'Tout',
  newTab: 'S’ouvre dans un nouvel onglet',
  showImage: 'Afficher l’image',
  readHere: 'Lire le texte intégral',
  alsoIn: 'Cette actualité dans d’autres langues',
};

export default fr;
