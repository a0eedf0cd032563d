import { describe, expect, it } from 'vitest';
import { annotateNews } from './annotate-news.js';
import { parseNews } from '../formats/parse-news.js';

const feed = (item: object) =>
  parseNews(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', ...item }] }));
const annotated = (item: object) => annotateNews(feed(item)).items[0]!;

describe('what the texts of a feed speak of', () => {
  it('is found in three languages', () => {
    expect(
      annotated({
        title: 'A forum in Senegal',
        content_html: '<p>It opens on 5 May 2021 in <b>Dakar</b>, Senegal.</p>',
        language: 'en',
      }),
    ).toMatchObject({ countries: ['SN'], events: [{ start: '2021-05-05' }] });
    expect(
      annotated({ title: 'Un colloque en Tunisie', content_text: 'Du 5 au 7 mai 2021.', language: 'fr' }),
    ).toMatchObject({ countries: ['TN'], events: [{ start: '2021-05-05', end: '2021-05-07' }] });
    expect(
      annotated({ title: 'منتدى في المغرب', content_text: 'ينعقد يوم 5 مايو 2021.', language: 'ar' }),
    ).toMatchObject({ countries: ['MA'], events: [{ start: '2021-05-05' }] });
  });

  it('does not overrule the source', () => {
    const item = annotated({
      title: 'From Morocco to Egypt',
      content_text: 'On 5 May 2021.',
      _icesco: { countries: ['OM'], events: [{ start: '2020-01-01', text: 'New Year' }] },
    });
    expect([item.countries, item.events[0]!.start]).toEqual([['OM'], '2020-01-01']);
  });

  it('is nothing where nothing is said', () =>
    expect(annotated({ title: 'A title' })).toMatchObject({ countries: [], events: [] }));
});
