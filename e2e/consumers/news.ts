/** What every app shows, given as a property. */
export const news = [
  {
    id: '1',
    title: 'A library opens in Rabat',
    url: 'https://example.org/1',
    date_published: '2026-05-04T09:00:00Z',
  },
  {
    id: '2',
    title: 'Prize for young scientists',
    url: 'https://example.org/2',
    date_published: '2026-05-03T09:00:00Z',
  },
];
