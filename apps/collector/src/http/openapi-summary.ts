const SHARE = {
  type: 'object',
  description: 'With its 95 % Wilson interval.',
  properties: { share: { type: 'number' }, low: { type: 'number' }, high: { type: 'number' } },
};

const summary = {
  n: { type: 'integer', description: 'Of those who answered.' },
  points: { type: 'integer' },
  distribution: {
    type: 'array',
    items: { type: 'integer' },
    description: 'How many gave each score, from 1.',
  },
  boxes: { type: 'integer' },
  satisfied: SHARE,
  dissatisfied: SHARE,
  mean: { type: 'number', description: 'Of ranks: to be read last.' },
};

const cells = (key: string): object => ({
  type: 'array',
  items: { type: 'object', properties: { [key]: { type: 'string' }, ...summary } },
});
const perhaps = { oneOf: [{ $ref: '#/components/schemas/Summary' }, { type: 'null' }] };

/** What `GET /v1/summary` answers with. */
export const SUMMARY_SCHEMA = {
  Summary: { type: 'object', properties: summary },
  SurveySummary: {
    type: 'object',
    properties: {
      survey: { type: 'string' },
      version: { type: 'integer' },
      points: { type: 'integer' },
      from: { type: 'string', format: 'date' },
      to: { type: 'string', format: 'date' },
      versions: {
        type: 'array',
        items: { type: 'integer' },
        description: 'All that have answers in these days.',
      },
      rule: { type: 'object', description: 'How the numbers come about: kept with them.' },
      summary: perhaps,
      trend: cells('day'),
      trendOthers: perhaps,
      languages: cells('lang'),
      languagesOthers: perhaps,
      pages: cells('page'),
      pagesOthers: {
        ...perhaps,
        description: 'Also the pages of a day beyond the 100 with most responses (500 on the current day).',
      },
    },
  },
};
