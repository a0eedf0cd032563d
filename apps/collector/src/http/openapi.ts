import { MAX_COMMENT, SMALLEST_CELL } from '@icesco/core/feedback';
import { SUMMARY_SCHEMA } from './openapi-summary.js';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const said = (description: string, schema: object, type = 'application/json'): object => ({
  description,
  content: { [type]: { schema } },
});
const problem = (description: string): object =>
  said(description, ref('Problem'), 'application/problem+json');
const later = (description: string): object => ({
  ...problem(description),
  headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
});
const query = (name: string, description: string, schema: object, required = false): object => ({
  name,
  in: 'query',
  description,
  required,
  schema,
});

const UUID = {
  type: 'string',
  format: 'uuid',
  description: 'Version 7, in lower case; made by the client, the same at every retry.',
};
const DAY = { type: 'string', format: 'date' };
const SURVEY_ID = { type: 'string', pattern: '^[a-z\\d][a-z\\d-]{0,63}$' };
const SITE = query('site', 'Responses to this site only. The token must cover it.', {
  type: 'string',
  pattern: '^[a-z\\d][a-z\\d-]{0,63}$',
});
const AWAY = {
  '500': problem('The collector failed.'),
  '503': later('The database is away, or cannot keep up.'),
};
const HELD = {
  '401': problem('No token, or one that is unknown or has expired.'),
  '403': problem('The token lacks the scope, or does not cover the site.'),
  ...AWAY,
};
const HTML = { 'text/html': { schema: { type: 'string' } } };

const exported = (type: string) => ({
  get: {
    summary: `All answers in the order of their ids, as ${type}`,
    security: [{ token: ['export'] }],
    parameters: [
      query('survey', 'Answers to this survey alone.', SURVEY_ID),
      SITE,
      query('from', 'Responses that were received on this day (UTC) or later.', DAY),
      query('to', 'Responses that were received on this day (UTC) or earlier.', DAY),
      query('after', 'Responses after this id: the last one of an export that broke off.', UUID),
      query('quarantined', '"include": also the answers that do not count.', { enum: ['include'] }),
    ],
    responses: {
      '200': said('Streamed.', { type: 'string' }, type),
      '422': problem('A value that is invalid, or a parameter that does not exist.'),
      ...HELD,
    },
  },
});

const preflight = {
  summary: 'Preflight of CORS',
  responses: {
    '204': { description: 'The exact origin is echoed where it is allowed; kept for two hours.' },
  },
};

/** The collector's own description, OpenAPI 3.1. Tests hold every route and status against it. */
export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'ICESCO feedback collector',
    version: '1',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    description:
      'A known path with a method that it does not have is answered with 405 and Allow (problem "wrong-method").',
  },
  paths: {
    '/v1/answers': {
      post: {
        summary: 'Takes one answer, once',
        description:
          'Acknowledged after the commit, with the id of the response: clients keep it and try again until they have read that, or a refusal (409, 413, 422) with the type of a problem of this collector. A form gets pages in place of JSON, and its id from the collector.',
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: ref('Answer') },
            'text/plain': {
              schema: { type: 'string', contentMediaType: 'application/json', contentSchema: ref('Answer') },
            },
            'application/x-www-form-urlencoded': { schema: ref('AnswerForm') },
          },
        },
        responses: {
          '200': {
            description: 'It was there already.',
            content: { 'application/json': { schema: ref('Receipt') }, ...HTML },
          },
          '201': {
            description: 'It is new, and committed.',
            content: { 'application/json': { schema: ref('Receipt') }, ...HTML },
          },
          '400': problem('Not UTF-8, not JSON, or broken off.'),
          '403': problem('The origin is not on the list. Pages of that origin may read this problem.'),
          '409': problem('Another answer has this id, which the problem names.'),
          '413': problem('More than 16 KiB.'),
          '415': problem('Another media type, or a content encoding.'),
          '422': problem('Pointers name what is wrong; the id is named where it can be read.'),
          '429': later('Too many from one network; invalid ones are counted apart.'),
          ...AWAY,
        },
      },
      options: preflight,
    },
    '/v1/answers/{id}': {
      delete: {
        summary: 'Deletes one answer, also from the counts',
        security: [{ token: ['admin'] }],
        parameters: [{ name: 'id', in: 'path', required: true, schema: UUID }],
        responses: {
          '204': { description: 'It is gone.' },
          '404': problem('There is no such answer, or the token does not cover its site.'),
          ...HELD,
        },
      },
      options: preflight,
    },
    '/v1/form/{survey}': {
      get: {
        summary: 'The survey as a plain form, without scripts',
        parameters: [
          { name: 'survey', in: 'path', required: true, schema: SURVEY_ID },
          query('lang', 'en, fr or ar; else what the browser prefers.', { type: 'string' }),
          query('page', 'The page that the answer is about.', { type: 'string', format: 'uri' }),
        ],
        responses: {
          '200': said('A page.', { type: 'string' }, 'text/html'),
          '404': problem('No such survey.'),
          '429': later('Too many public reads from one network.'),
          '500': AWAY['500'],
        },
      },
    },
    '/v1/config/{survey}': {
      get: {
        summary: 'The words and the scale of a survey',
        parameters: [{ name: 'survey', in: 'path', required: true, schema: SURVEY_ID }],
        responses: {
          '200': said('The survey.', { type: 'object', properties: { survey: { type: 'object' } } }),
          '304': { description: 'As the entity tag of If-None-Match says.' },
          '404': problem('No such survey.'),
          '429': later('Too many public reads from one network.'),
          '500': AWAY['500'],
        },
      },
    },
    '/v1/counters': {
      get: {
        summary: 'How many have answered',
        parameters: [query('survey', 'One of the configured surveys.', SURVEY_ID, true)],
        responses: {
          '200': said(`"n" is null below ${SMALLEST_CELL}; up to 10 s old.`, ref('Counter')),
          '304': { description: 'As the entity tag of If-None-Match says.' },
          '404': problem('No such survey.'),
          '429': later('Too many public reads from one network.'),
          ...AWAY,
        },
      },
    },
    '/v1/summary': {
      get: {
        summary: 'Statistics of one version of a survey, with the rules they follow',
        security: [{ token: ['read'] }],
        parameters: [
          query('survey', 'The survey.', SURVEY_ID, true),
          SITE,
          query('from', 'First day, UTC; 90 days in all where it is missing.', DAY),
          query('to', 'Last day, UTC; today where it is missing.', DAY),
          query('version', 'The newest where it is missing.', { type: 'integer', minimum: 1 }),
        ],
        responses: {
          '200': said('Groups with fewer than ten answers are joined in "others".', ref('SurveySummary')),
          '304': { description: 'As the entity tag of If-None-Match says.' },
          '422': problem('Pointers name the parameter.'),
          ...HELD,
        },
      },
      options: preflight,
    },
    '/v1/export.csv': exported('text/csv'),
    '/v1/export.ndjson': exported('application/x-ndjson'),
    '/healthz': {
      get: { summary: 'The process lives', responses: { '200': said('It does.', { type: 'object' }) } },
    },
    '/readyz': {
      get: {
        summary: 'Answers can be stored',
        responses: { '200': said('They can.', { type: 'object' }), ...AWAY },
      },
    },
    '/openapi.json': {
      get: { summary: 'This description', responses: { '200': said('OpenAPI 3.1.', { type: 'object' }) } },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description: 'Scopes: read, export, admin. A token may be limited to sites.',
      },
    },
    schemas: {
      Answer: {
        type: 'object',
        required: ['id', 'survey', 'surveyVersion', 'score', 'points', 'page', 'lang', 'dir', 'clientTime'],
        properties: {
          id: UUID,
          survey: SURVEY_ID,
          surveyVersion: { type: 'integer', minimum: 1, maximum: 1_000_000 },
          score: { type: 'integer', minimum: 1, maximum: 10, description: 'From 1 to "points".' },
          points: { type: 'integer', minimum: 3, maximum: 10 },
          comment: {
            type: 'string',
            maxLength: MAX_COMMENT,
            description: 'E-mail addresses, telephone and card numbers are taken out before it is stored.',
          },
          page: {
            type: 'string',
            format: 'uri',
            maxLength: 2000,
            description: 'Kept without query and fragment.',
          },
          lang: { type: 'string', maxLength: 35, description: 'BCP 47.' },
          dir: { enum: ['ltr', 'rtl'] },
          translatedBy: { type: 'string', pattern: '^[a-z\\d-]{1,40}$' },
          clientTime: { type: 'integer', minimum: 0, description: 'Milliseconds since 1970.' },
        },
      },
      AnswerForm: {
        type: 'object',
        required: ['survey', 'surveyVersion', 'score', 'points', 'lang'],
        properties: {
          survey: SURVEY_ID,
          surveyVersion: { type: 'integer' },
          score: { type: 'integer' },
          points: { type: 'integer' },
          comment: { type: 'string', maxLength: MAX_COMMENT },
          lang: { type: 'string' },
          page: { type: 'string', format: 'uri', description: 'Else the address that the browser names.' },
          leave_empty: {
            type: 'string',
            description:
              'Hidden from people: a response that fills it in is not counted. "website" is its older name.',
          },
          _charset_: { type: 'string', description: 'Filled in by the browser: the encoding of the form.' },
          ticket: { type: 'string', description: 'Of a form that the collector served.' },
        },
      },
      Receipt: { type: 'object', required: ['id'], properties: { id: UUID, duplicate: { const: true } } },
      Counter: {
        type: 'object',
        required: ['survey', 'n'],
        properties: { survey: SURVEY_ID, n: { type: ['integer', 'null'] } },
      },
      ...SUMMARY_SCHEMA,
      Problem: {
        type: 'object',
        description: 'RFC 9457. The types are stable.',
        required: ['type', 'title', 'status'],
        properties: {
          type: { type: 'string', pattern: '^urn:icesco:collector:problem:[a-z-]+$' },
          title: { type: 'string' },
          status: { type: 'integer' },
          id: { ...UUID, description: 'Of the response that was refused (409, 422).' },
          detail: { type: 'string' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['pointer', 'detail'],
              properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};
