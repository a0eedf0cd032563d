import { describe, expect, it } from 'vitest';
import { codes, json, loaderOver, news, shown, status, type Answer } from './fixtures/loader-web.js';
import { readSourceAddresses } from './source-url.js';

const html =
  (body: string, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(body, { headers: { 'content-type': 'text/html', ...headers } });
const posts = json([
  { id: 1, link: 'https://m.example/1', title: { rendered: 'Found' }, date_gmt: '2025-03-02T10:00:00' },
]);
const from = (src: string) => ({ chains: readSourceAddresses(src), limit: 3 });

/** A site that responds by the beginning of the URL: requests for posts have many parameters. */
function siteOf(answers: Record<string, Answer>) {
  return new Proxy(
    {},
    {
      get: (_, url: string) =>
        Object.entries(answers)
          .sort(([a], [b]) => b.length - a.length)
          .find(([start]) => url.startsWith(start))?.[1] ?? status(404),
    },
  );
}

describe('a web page instead of a feed', () => {
  it('is followed to the feed that it names', async () => {
    const page = html(
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel=alternate type=application/feed+json href="/feed.json"></head></html>',
    );
    const { loader } = loaderOver({
      'https://m.example/news': page,
      'https://m.example/feed.json': news('a b'),
    });
    await loader.load(from('https://m.example/news'));
    expect(loader.state.status).toBe('ready');
    expect(shown(loader.state)).toBe('a b');
  });

  it('that names a feed which cannot be read from here is an error that names it', async () => {
    const page = html(
      '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>',
    );
    const { loader } = loaderOver({ 'https://m.example/news': page });
    await loader.load(from('https://m.example/news'));
    expect(codes(loader.state)).toEqual(['not-news']);
    expect(loader.state.errors[0]?.detail.feedUrl).toBe('https://m.example/rss');
  });
});

describe('a WordPress whose /wp-json/ is not found', () => {
  const src = 'https://m.example/wp-json/';

  it('is requested with ?rest_route=', async () => {
    const { loader } = loaderOver(siteOf({ 'https://m.example/?rest_route=%2Fwp%2Fv2%2Fposts': posts }));
    await loader.load(from(src));
    expect(shown(loader.state)).toBe('Found');
  });

  it('is requested where the Link header of its front page says', async () => {
    const front = html('<html></html>', {
      link: '<https://m.example/api/wp-json/>; rel="https://api.w.org/"',
    });
    const { loader, fetch } = loaderOver(
      siteOf({ 'https://m.example/': status(404), 'https://m.example/api/wp-json/wp/v2/posts': posts }),
    );
    const found = fetch.getMockImplementation()!;
    fetch.mockImplementation((url, init) =>
      url === 'https://m.example/' ? Promise.resolve(front()) : found(url, init),
    );
    await loader.load(from(src));
    expect(shown(loader.state)).toBe('Found');
  });

  it('keeps its first error where there is no other way', async () => {
    const { loader } = loaderOver({});
    await loader.load(from(src));
    expect(loader.state.errors[0]).toMatchObject({ code: 'http-status', detail: { status: 404 } });
  });
});

describe('lang="en" on a site that mixes languages', () => {
  const mixed = json(
    [
      'The minister and the school of the city',
      'Le ministre et les écoles de la ville',
      'الوزير يزور المدرسة',
    ].map((title, id) => ({
      id,
      link: `https://m.example/${id}`,
      title: { rendered: title },
      date_gmt: `2025-03-0${3 - id}T10:00:00`,
    })),
  );
  const web = siteOf({ 'https://m.example/wp-json/wp/v2/posts': mixed });

  it('shows the English items', async () => {
    const { loader } = loaderOver(web);
    await loader.load({ ...from('https://m.example/wp-json/'), lang: 'en', preferredLang: 'en' });
    expect(loader.state.items).toHaveLength(1);
    expect(shown(loader.state)).toMatch(/^The minister/);
  });

  it('shows all where none is in that language', async () => {
    const { loader } = loaderOver(web);
    await loader.load({ ...from('https://m.example/wp-json/'), lang: 'tr', preferredLang: 'tr' });
    expect(loader.state.items).toHaveLength(3);
  });

  it('shows all where only the page is in that language', async () => {
    const { loader } = loaderOver(web);
    await loader.load({ ...from('https://m.example/wp-json/'), lang: 'en' });
    expect(loader.state.items).toHaveLength(3);
  });
});
