import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRateLimit } from '../src/http/rate-limit.js';
import { openApp, type AppClient } from './app-client.js';

describe('the plain form', () => {
  let app: AppClient;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.close());

  const FIELDS = {
    survey: 'icesco-website',
    surveyVersion: '1',
    score: '4',
    points: '5',
    lang: 'ar',
    comment: 'جيّد',
    page: 'https://www.example.org/ar/',
  };
  const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request('/v1/answers', { method: 'POST', headers, body: new URLSearchParams(fields) });
  const stored = () => app.store.page({ limit: 10, quarantined: true });

  /** Reads the fields of the form that the collector serves. */
  async function servedFields(lang: string): Promise<Record<string, string>> {
    const html = await (
      await app.request(`/v1/form/icesco-website?lang=${lang}&page=https://www.example.org/`)
    ).text();
    return Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
  }

  it.each([
    ['ar', 'rtl', 'شكرًا'],
    ['fr', 'ltr', 'Merci'],
    ['en', 'ltr', 'Thank you'],
  ])('is thanked for in %s', async (lang, dir, thanks) => {
    const response = await send({ ...FIELDS, lang });
    expect(response.status).toBe(201);
    const html = await response.text();
    expect(html).toContain(`<html lang="${lang}" dir="${dir}">`);
    expect(html).toContain(thanks);
    expect(await stored()).toMatchObject([{ lang, dir, score: 4, comment: 'جيّد', quarantine: null }]);
  });

  it('shows a survey that is in Arabic alone to every reader, and records the language that was read', async () => {
    await app.close();
    app = await openApp({
      surveys: [
        {
          id: 'library',
          version: 1,
          points: 5,
          opener: { ar: 'رأيكم' },
          heading: { ar: 'المكتبة' },
          question: { ar: 'ما مدى رضاكم؟' },
          low: { ar: 'غير راضٍ' },
          high: { ar: 'راضٍ' },
        },
      ],
    });
    const html = await (await app.request('/v1/form/library?lang=en')).text();
    expect(html).toContain('<fieldset lang="ar" dir="auto"><legend>ما مدى رضاكم؟</legend>');
    expect(html).toContain('name="lang" value="ar"');
  });

  it('gets pages that run nothing, and that show nothing as HTML that a visitor wrote', async () => {
    const response = await send({ ...FIELDS, page: 'https://www.example.org/"><script>alert(1)</script>' });
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(response.headers.get('content-security-policy')).not.toMatch(/script-src|unsafe/);
    expect(await response.text()).not.toContain('<script');
  });

  it('without a score is answered with a request for it, in its language', async () => {
    const response = await send({ ...FIELDS, score: '' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('dir="rtl"');
    expect(await stored()).toEqual([]);
  });

  it('takes the page from the browser where it does not name one', async () => {
    await send({ ...FIELDS, page: '' }, { Referer: 'https://www.example.org/from' });
    expect(await stored()).toMatchObject([{ page: 'https://www.example.org/from' }]);
  });

  it('that is sent twice is one answer', async () => {
    const fields = { ...(await servedFields('ar')), score: '5' };
    app.clock.now += 5_000;
    expect((await send(fields)).status).toBe(201);
    expect((await send(fields)).status).toBe(200);
    expect((await send({ ...fields, score: '1' })).status).toBe(409);
    expect(await stored()).toMatchObject([{ score: 5, quarantine: null }]);
  });

  it('that comes back sooner than people can is thanked for and not counted', async () => {
    const fields = { ...(await servedFields('en')), score: '5' };
    app.clock.now += 500;
    expect((await send(fields)).status).toBe(201);
    expect(await stored()).toMatchObject([{ quarantine: 'too-fast' }]);
  });

  it('with a ticket that nobody signed is not counted', async () => {
    const { ticket = '', ...fields } = await servedFields('en');
    app.clock.now += 5_000;
    expect(
      (
        await send({
          ...fields,
          score: '5',
          ticket: `${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'B' : 'A'}`,
        })
      ).status,
    ).toBe(201);
    expect(await stored()).toMatchObject([{ quarantine: 'too-fast' }]);
  });

  it('whose hidden field is filled in is thanked for and not counted', async () => {
    expect((await send({ ...FIELDS, website: 'x' })).status).toBe(201);
    expect(await stored()).toMatchObject([{ quarantine: 'honeypot' }]);
  });

  it('gets an apology that people can read when too many came', async () => {
    const busy = await openApp({ rateLimit: createRateLimit(1) });
    const again = () =>
      busy.request('/v1/answers', {
        method: 'POST',
        headers: { 'Accept-Language': 'fr-FR,fr;q=0.9' },
        body: new URLSearchParams(FIELDS),
      });
    await again();
    const response = await again();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(await response.text()).toContain('<html lang="fr"');
    await busy.close();
  });

  it('counts a line break as one character, and says when a comment is too long', async () => {
    const lines = `${'a'.repeat(999)}\r\n${'b'.repeat(999)}`;
    expect((await send({ ...FIELDS, comment: lines })).status).toBe(201);
    expect(await stored()).toMatchObject([{ comment: lines.replace('\r\n', '\n') }]);
    const long = await send({ ...FIELDS, lang: 'en', comment: 'a'.repeat(2_001) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('shorten your comment');
    const broken = await send({ ...FIELDS, lang: 'fr', survey: 'NO ID' });
    expect(await broken.text()).toContain('signaler aux responsables');
  });

  it.each(['&_charset_=windows-1256', ''])(
    'of a page in windows-1256 keeps its Arabic (%j)',
    async (charset) => {
      // "جيد" in windows-1256, and a character that it does not have.
      const { survey, surveyVersion, score, points, lang, page } = FIELDS;
      const fields = new URLSearchParams({ survey, surveyVersion, score, points, lang, page });
      const body = `${String(fields)}&comment=%CC%ED%CF+%26%238364%3B+%26%2320320%3B${charset}`;
      const response = await app.request('/v1/answers', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body,
      });
      expect(response.status).toBe(201);
      expect(await stored()).toMatchObject([{ comment: 'جيد € 你' }]);
    },
  );

  it('has a trap whose name no browser fills in, and knows the old one', async () => {
    const html = await (await app.request('/v1/form/icesco-website?lang=en')).text();
    expect(html).not.toContain('name="website"');
    expect(html).toContain('name="leave_empty"');
    expect((await send({ ...FIELDS, leave_empty: 'x' })).status).toBe(201);
    expect(await stored()).toMatchObject([{ quarantine: 'honeypot' }]);
  });

  it('is shown in frames of the sites that are named, and of no others', async () => {
    const policyOf = async (client: AppClient) =>
      (await client.request('/v1/form/icesco-website')).headers.get('content-security-policy');
    expect(await policyOf(app)).toContain("frame-ancestors 'none'");
    const framed = await openApp({ frameAncestors: 'https://www.example.org' });
    expect(await policyOf(framed)).toContain('frame-ancestors https://www.example.org');
    const thanks = await framed.request('/v1/answers', { method: 'POST', body: new URLSearchParams(FIELDS) });
    expect(thanks.headers.get('content-security-policy')).toContain(
      'frame-ancestors https://www.example.org',
    );
    expect((await framed.request('/healthz')).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'none'",
    );
    await framed.close();
  });
});
