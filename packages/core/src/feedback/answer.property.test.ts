import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../storage/memory.js';
import { newAnswer, readAnswer } from './answer.js';
import { createOutbox } from './outbox.js';
import { isSurvey, surveyText } from './read-survey.js';
import { readSummary } from './summary-client.js';

const random = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);
const names = fc.constantFrom(
  'id',
  'survey',
  'surveyVersion',
  'score',
  'points',
  'comment',
  'page',
  'lang',
  'dir',
  'translatedBy',
  'clientTime',
  '__proto__',
  'constructor',
);
const anything = fc.oneof(fc.jsonValue(), fc.anything());

describe('answers over the wire', () => {
  it('are read or refused, whatever they are, without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.dictionary(names, anything)), (value) => {
        const read = readAnswer(value);
        if ('problems' in read) {
          expect(read.problems.length).toBeGreaterThan(0);
        } else {
          expect(readAnswer(read.answer)).toEqual(read);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('arrive as they were given', () => {
    const draft = fc.record(
      {
        survey: fc.stringMatching(/^[a-z\d][a-z\d-]{0,60}$/),
        surveyVersion: fc.integer({ min: 1, max: 1000 }),
        score: fc.integer({ min: 1, max: 3 }),
        points: fc.integer({ min: 3, max: 10 }),
        comment: fc
          .string({ unit: 'binary', maxLength: 200 })
          .filter((text) => text.trim() === text && text.length > 0 && !/[\0-\x1f\x7f]/.test(text)),
        page: fc.webUrl({ withQueryParameters: true, withFragments: true }),
        lang: fc.constantFrom('ar', 'en', 'fr', 'en-GB'),
        dir: fc.constantFrom('ltr' as const, 'rtl' as const),
      },
      { requiredKeys: ['survey', 'surveyVersion', 'score', 'points', 'page', 'lang', 'dir'] },
    );
    fc.assert(
      fc.property(draft, fc.integer({ min: 0, max: 4e12 }), (given, now) => {
        const answer = newAnswer(given, now, random);
        expect(readAnswer(JSON.parse(JSON.stringify(answer)))).toEqual({ answer });
        expect(answer.page).not.toMatch(/[?#]/);
      }),
    );
  });

  it('are taken out of the box, whatever else lies in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.json(),
            fc
              .dictionary(fc.constantFrom('endpoint', 'answer', 'kept', 'tries', 'due'), fc.jsonValue())
              .map((entry) => JSON.stringify(entry)),
          ),
          { maxLength: 10 },
        ),
        async (entries) => {
          const store = memoryStore();
          for (const [index, entry] of entries.entries()) {
            await store.set(`answer:${index}`, entry);
          }
          const outbox = createOutbox({
            openStore: async () => store,
            send: async () => ({ kind: 'stored' }),
            now: () => 1,
            random: () => 0,
            later: () => 0,
          });
          await outbox.drain();
          const answer = newAnswer(
            {
              survey: 'x',
              surveyVersion: 1,
              score: 1,
              points: 3,
              page: 'https://a.example/',
              lang: 'en',
              dir: 'ltr',
            },
            1,
            random,
          );
          expect(await outbox.add('https://collector.example/', answer)).toBe('sent');
        },
      ),
    );
  });
});

describe('surveys and summaries of strangers', () => {
  it('are surveys that can be shown, or none', () => {
    const word = fc.oneof(fc.record({ en: fc.string() }), anything);
    const survey = fc.oneof(
      anything,
      fc.record({
        id: fc.oneof(fc.constant('x'), anything),
        version: fc.oneof(fc.constant(1), anything),
        points: fc.oneof(fc.constant(5), anything),
        opener: word,
        heading: word,
        question: word,
        low: word,
        high: word,
        labels: fc.option(fc.array(word), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(survey, (value) => {
        if (isSurvey(value)) {
          for (const text of [value.opener, value.question, ...(value.labels ?? [])]) {
            expect(typeof surveyText(text, 'ar')).toBe('string');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are summaries of which every figure is one, or a failure', async () => {
    const share = fc.oneof(
      fc.record({
        share: fc.double({ noNaN: true, noDefaultInfinity: true }),
        low: fc.double({ noNaN: true, noDefaultInfinity: true }),
        high: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
      fc.jsonValue(),
    );
    const counts = {
      n: fc.nat(),
      points: fc.nat(),
      boxes: fc.nat(),
      mean: fc.nat(),
      distribution: fc.oneof(fc.array(fc.nat()), fc.jsonValue()),
      satisfied: share,
      dissatisfied: share,
    };
    const cell = fc.oneof(
      fc.record(
        { ...counts, day: fc.oneof(fc.constant('2020-07-29'), fc.jsonValue()) },
        { requiredKeys: [] },
      ),
      fc.constant(null),
    );
    const answer = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          versions: fc.array(fc.nat()),
          summary: cell,
          trend: fc.array(cell),
          languages: fc.array(cell),
          pages: fc.array(cell),
          languagesOthers: cell,
          pagesOthers: cell,
          from: fc.string(),
          to: fc.string(),
        },
        { requiredKeys: [] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(answer, async (json) => {
        const read = await readSummary(
          { endpoint: 'https://collector.example/v1/summary', token: 't', survey: 'x' },
          async () => new Response(JSON.stringify(json)),
        );
        if (read.kind !== 'read') {
          expect(read.kind).toBe('failed');
          return;
        }
        const { summary, trend } = read.summary;
        for (const each of [...(summary ? [summary] : []), ...trend]) {
          for (const part of [each.satisfied, each.dissatisfied]) {
            expect([part.share, part.low, part.high].every(Number.isFinite)).toBe(true);
          }
        }
        for (const { day } of trend) {
          expect(typeof day).toBe('string');
        }
      }),
      { numRuns: 500 },
    );
  });
});
