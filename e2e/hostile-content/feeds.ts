/** How each kind of source would bring an attack: in every field that it has. */
export interface HostileSource {
  /** Attributes of the element. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly type: string;
  /** @returns the text of the source */
  readonly text: (payloads: readonly string[]) => string;
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
/** Every second item has no address, so that its text is read on the page. */
const addressed = (index: number): boolean => index % 2 === 0;

export const jsonItem = (payload: string, index: number): object => ({
  id: `${index} ${payload}`,
  ...(addressed(index) && { url: payload, external_url: payload }),
  title: payload,
  summary: payload,
  content_html: payload,
  content_text: payload,
  image: payload,
  banner_image: payload,
  date_published: index % 3 ? '2020-07-29T10:00:00Z' : payload,
  authors: [{ name: payload, url: payload, avatar: payload }],
  tags: [payload],
  language: index % 5 ? 'en' : payload,
  attachments: [{ url: payload, mime_type: payload, title: payload }],
  _icesco: {
    image: { url: payload, alt: payload },
    translations: [{ lang: payload, url: payload }],
    categories: [payload],
    location: payload,
  },
});

const jsonFeed = (payloads: readonly string[]): object => {
  const [first] = payloads;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: first,
    description: first,
    home_page_url: first,
    feed_url: first,
    icon: first,
    favicon: first,
    language: first,
    authors: [{ name: first, url: first }],
    items: payloads.map(jsonItem),
  };
};

const rss = (payloads: readonly string[], write: (text: string) => string): string => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(payloads[0]!)}</title><link>${xml(payloads[0]!)}</link><language>${xml(payloads[0]!)}</language><image><url>${xml(payloads[0]!)}</url><title>${xml(payloads[0]!)}</title></image>
${payloads
  .map(
    (
      payload,
      index,
    ) => `<item><guid isPermaLink="false">${index}</guid><title>${write(payload)}</title>${addressed(index) ? `<link>${xml(payload)}</link>` : ''}<description>${write(payload)}</description><content:encoded>${cdata(payload)}</content:encoded><category>${xml(payload)}</category><dc:creator>${xml(payload)}</dc:creator>
<media:content url="${xml(payload)}" medium="image"><media:description>${xml(payload)}</media:description></media:content><enclosure url="${xml(payload)}" type="image/png" length="1"/><pubDate>Wed, 29 Jul 2020 10:00:00 GMT</pubDate></item>`,
  )
  .join('\n')}</channel></rss>`;

const atom = (
  payloads: readonly string[],
): string => `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${xml(payloads[0]!)}"><title type="html">${xml(payloads[0]!)}</title><icon>${xml(payloads[0]!)}</icon><link href="${xml(payloads[0]!)}"/>
${payloads
  .map(
    (payload, index) =>
      `<entry><id>x:${index}</id><title type="html">${xml(payload)}</title>${addressed(index) ? `<link href="${xml(payload)}"/>` : ''}<link rel="enclosure" type="image/png" href="${xml(payload)}"/><summary type="text">${xml(payload)}</summary><content type="html">${xml(payload)}</content><author><name>${xml(payload)}</name><uri>${xml(payload)}</uri></author><category term="${xml(payload)}" label="${xml(payload)}"/><updated>2020-07-29T10:00:00Z</updated></entry>`,
  )
  .join('\n')}</feed>`;

const rdf = (
  payloads: readonly string[],
): string => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>${xml(payloads[0]!)}</title><link>${xml(payloads[0]!)}</link></channel>
${payloads.map((payload, index) => `<item rdf:about="x:${index}"><title>${xml(payload)}</title>${addressed(index) ? `<link>${xml(payload)}</link>` : ''}<description>${cdata(payload)}</description><dc:creator>${xml(payload)}</dc:creator><dc:subject>${xml(payload)}</dc:subject><dc:date>2020-07-29</dc:date></item>`).join('\n')}</rdf:RDF>`;

const post = (payload: string, index: number): object => ({
  id: index + 1,
  date_gmt: '2020-07-29T10:00:00',
  modified_gmt: '2020-07-29T10:00:00',
  link: addressed(index) ? payload : '',
  title: { rendered: payload },
  excerpt: { rendered: payload },
  content: { rendered: payload },
  _embedded: {
    'wp:featuredmedia': [
      {
        source_url: payload,
        alt_text: payload,
        media_details: { sizes: { full: { source_url: payload, width: 640 } } },
      },
    ],
    author: [{ name: payload, link: payload }],
    'wp:term': [[{ id: 1, taxonomy: 'category', name: payload, link: payload }]],
  },
});

const pageText = (payloads: readonly string[]): string =>
  payloads
    .map(
      (payload) =>
        ` ${payload.replace(/\s+/g, ' ')}\n\nOn 29 July 2020 somebody wrote this: ${payload}\n\nAnd ended with it. ${payload}\n`,
    )
    .join('\n\n');

export const sources: Readonly<Record<string, HostileSource>> = {
  'JSON Feed': {
    attributes: {},
    type: 'application/feed+json',
    text: (payloads) => JSON.stringify(jsonFeed(payloads)),
  },
  'RSS, escaped': { attributes: {}, type: 'application/rss+xml', text: (payloads) => rss(payloads, xml) },
  'RSS, in CDATA': { attributes: {}, type: 'application/rss+xml', text: (payloads) => rss(payloads, cdata) },
  'RSS, as it stands': {
    attributes: {},
    type: 'application/rss+xml',
    text: (payloads) => rss(payloads, (text) => text),
  },
  Atom: { attributes: {}, type: 'application/atom+xml', text: atom },
  RDF: { attributes: {}, type: 'application/rdf+xml', text: rdf },
  WordPress: {
    attributes: { source: 'wordpress' },
    type: 'application/json',
    text: (payloads) => JSON.stringify(payloads.map(post)),
  },
  'page text': { attributes: { source: 'page-text' }, type: 'text/plain', text: pageText },
};
