import { describe, expect, it } from 'vitest';
import { newsSourceContract } from '../../model/news-source.contract.js';
import { atomSamples } from '../fixtures/atom-samples.js';
import { jsonFeedSamples, wordpressSamples } from '../fixtures/json-samples.js';
import { rdfSamples, rssSamples } from '../fixtures/rss-samples.js';
import { rdf } from '../complete-sources.js';

newsSourceContract(rdf, {
  own: rdfSamples,
  foreign: [
    ...Object.values(rssSamples),
    ...Object.values(atomSamples),
    ...Object.values(jsonFeedSamples),
    ...Object.values(wordpressSamples),
    '<html></html>',
    'plain',
  ],
  withItems: (count) =>
    `<rdf:RDF><channel><title>T</title></channel>${'<item><title>Same</title></item>'.repeat(count)}</rdf:RDF>`,
  nested: (depth) => `<rdf:RDF>${'<item>'.repeat(depth / 2)}${'<a>'.repeat(depth / 2)}`,
});

describe('RSS 1.0', () => {
  it('finds the items beside the channel, in its language', () => {
    const feed = rdf.read({ text: rdfSamples.one });
    expect(feed).toMatchObject({
      title: { text: 'Nouvelles', lang: 'fr' },
      homeUrl: 'https://news.example/',
      source: { kind: 'rdf' },
    });
    expect(feed.items).toMatchObject([
      {
        id: 'https://news.example/1',
        url: 'https://news.example/1',
        title: { text: 'Éducation à Nouakchott', lang: 'fr' },
        published: { iso: '2020-07-29T09:05:00Z', precision: 'minute' },
        categories: ['Éducation'],
      },
      { id: 'https://news.example/2', url: 'https://news.example/2', title: { text: 'Sans lien' } },
    ]);
  });
});
