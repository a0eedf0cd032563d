/**
 * Speed and size of the XML reader against feedsmith and rss-parser, in one run: CPU time of reading one feed
 * of 1,000 items (about 4 MB), each reader in processes of its own, in turns; medians and ratios only, since
 * absolute times say little. Build @icesco/core first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { parseNews } from '@icesco/core/news';

/** Processes a reader and format; each gives the median of its readings. */
const ROUNDS = 7;
const READINGS = 15;
/** Readings in which the engine still compiles: not counted. */
const WARM_UP = 12;
/** What every feed needs; parts that few feeds need are fetched on demand. */
const GZIP_MARK = 10 * 1024;
/** How many times feedsmith's speed. */
const markOf = (format) => (format.startsWith('rss') ? 4 : 2.6);

const words =
  'heritage museum workshop education science culture manuscripts capacity building cooperation التراث الثقافة العلوم التربية patrimoine éducation'.split(
    ' ',
  );
const sentence = (seed, length) =>
  Array.from({ length }, (_, index) => words[(seed * 7 + index * 13) % words.length]).join(' ');
const paragraphs = (seed) =>
  Array.from(
    { length: 8 },
    (_, index) =>
      `<p>${sentence(seed + index, 45)} <a href="https://news.example/${seed}/${index}">more &amp; more</a></p>`,
  ).join('\n');
const escaped = (html) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const day = (seed) => new Date(Date.UTC(2020, 0, 1) + seed * 3_600_000);

/** An item as WordPress writes it, with the pictures of a Media RSS plugin. */
const rssItem = (seed) => `<item>
  <title>${sentence(seed, 8)} &amp; ${seed}</title>
  <link>https://news.example/${seed}/?utm_source=rss</link>
  <comments>https://news.example/${seed}/#respond</comments>
  <dc:creator><![CDATA[Press office]]></dc:creator>
  <pubDate>${day(seed).toUTCString().replace('GMT', '+0000')}</pubDate>
  <category><![CDATA[${words[seed % 4]}]]></category>
  <category><![CDATA[${words[(seed + 5) % 12]}]]></category>
  <guid isPermaLink="false">https://news.example/?p=${seed}</guid>
  <description><![CDATA[<p>${sentence(seed, 30)} [&#8230;]</p>]]></description>
  <content:encoded><![CDATA[${paragraphs(seed)}]]></content:encoded>
  <wfw:commentRss>https://news.example/${seed}/feed/</wfw:commentRss>
  <slash:comments>0</slash:comments>
  <media:content url="https://news.example/${seed}.jpg" medium="image" type="image/jpeg" width="1200" height="630"><media:title type="plain">${sentence(seed, 4)}</media:title><media:thumbnail url="https://news.example/${seed}-150x150.jpg" width="150" height="150"/></media:content>
</item>`;

/** An entry as WordPress writes it: markup in CDATA sections. */
const wordpressEntry = (seed) => `<entry>
  <author><name>Press office</name><uri>https://news.example/about</uri></author>
  <title type="html"><![CDATA[${sentence(seed, 8)} &amp; ${seed}]]></title>
  <link rel="alternate" type="text/html" href="https://news.example/${seed}/" />
  <id>https://news.example/?p=${seed}</id>
  <updated>${day(seed + 1)
    .toISOString()
    .slice(0, 19)}Z</updated>
  <published>${day(seed).toISOString().slice(0, 19)}Z</published>
  <category scheme="https://news.example" term="${words[seed % 4]}" /><category scheme="https://news.example" term="${words[(seed + 5) % 12]}" />
  <summary type="html"><![CDATA[<p>${sentence(seed, 30)} [&#8230;]</p>]]></summary>
  <content type="html" xml:base="https://news.example/${seed}/"><![CDATA[${paragraphs(seed)}]]></content>
  <link rel="replies" type="text/html" href="https://news.example/${seed}/#comments" thr:count="0" />
  <link rel="replies" type="application/atom+xml" href="https://news.example/${seed}/feed/atom/" thr:count="0" />
  <thr:total>0</thr:total>
</entry>`;

/** An entry as Blogger writes it: all markup escaped. */
const bloggerEntry = (seed) => `<entry>
  <id>tag:news.example,2020:post-${seed}</id>
  <published>${day(seed).toISOString()}</published>
  <updated>${day(seed + 1).toISOString()}</updated>
  <category scheme="http://www.blogger.com/atom/ns#" term="${words[seed % 4]}"/>
  <category scheme="http://www.blogger.com/atom/ns#" term="${words[(seed + 5) % 12]}"/>
  <title type="text">${sentence(seed, 8)} &amp; ${seed}</title>
  <summary type="html">${escaped(`<p>${sentence(seed, 30)} &hellip;</p>`)}</summary>
  <content type="html">${escaped(paragraphs(seed))}</content>
  <link rel="replies" type="application/atom+xml" href="https://news.example/feeds/${seed}/comments" title="Comments"/>
  <link rel="self" type="application/atom+xml" href="https://news.example/feeds/${seed}"/>
  <link rel="alternate" type="text/html" href="https://news.example/${seed}/" title="${sentence(seed, 8)}"/>
  <author><name>Press office</name><uri>https://news.example/about</uri></author>
  <media:thumbnail url="https://news.example/${seed}-150x150.jpg" height="72" width="72"/>
</entry>`;

const items = (one) => Array.from({ length: 1000 }, (_, seed) => one(seed)).join('\n');
const feeds = {
  rss: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><title>News</title><link>https://news.example/</link><description>All</description><language>en</language>${items(rssItem)}</channel></rss>`,
  'atom (WordPress)': `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="en"><title>News</title><id>https://news.example/</id><updated>2020-01-01T00:00:00Z</updated>${items(wordpressEntry)}</feed>`,
  'atom (Blogger)': `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en"><title>News</title><id>https://news.example/</id><updated>2020-01-01T00:00:00Z</updated>${items(bloggerEntry)}</feed>`,
};

/**
 * Feeds of a real site from the folder `PUBLIC_FEEDS`, if set: their items repeated, each with its own id.
 */
const real = process.env.PUBLIC_FEEDS && join(process.env.PUBLIC_FEEDS, 'wp-live');
for (const [format, file, tag] of [
  ['rss (a real site)', 'feed-page2.xml', 'item'],
  ['atom (a real site)', 'feed-atom.xml', 'entry'],
]) {
  if (!real) {
    continue;
  }
  const text = readFileSync(join(real, file), 'utf8');
  const [from, to] = [text.indexOf(`<${tag}`), text.lastIndexOf(`</${tag}>`) + tag.length + 3];
  const each = text.slice(from, to).split(new RegExp(`(?<=</${tag}>)`));
  feeds[format] =
    text.slice(0, from) +
    items((seed) => each[seed % each.length].replace(/(<guid[^>]*>|<id>)/, `$1${seed}-`)) +
    text.slice(to);
}

// As they come from the network: texts put together from pieces are slower to read.
for (const [format, text] of Object.entries(feeds)) {
  feeds[format] = Buffer.from(text).toString();
}

const rssParser = new RssParser();
const readers = {
  '@icesco/core': (text) => parseNews(text).items.length,
  feedsmith: (text) => ((feed) => (feed.items ?? feed.entries).length)(parseFeed(text).feed),
  'rss-parser': async (text) => (await rssParser.parseString(text)).items.length,
};

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * In a process of its own: the median CPU time of a reading, in microseconds, garbage collection and
 * compiling included.
 */
async function measure(name, format) {
  const times = [];
  for (let reading = 0; reading < READINGS + WARM_UP; reading++) {
    const before = process.cpuUsage();
    if ((await readers[name](feeds[format])) !== 1000) {
      throw new Error(`${name} did not read 1,000 items of ${format}`);
    }
    const { user, system } = process.cpuUsage(before);
    if (reading >= WARM_UP) {
      times.push(user + system);
    }
  }
  return median(times);
}

if (process.argv.length === 4) {
  console.log(await measure(process.argv[2], process.argv[3]));
  process.exit();
}

let missed = false;
const report = (line, met) => {
  if (!met) {
    missed = true;
  }
  console.log(`${line}${met ? '' : '  << below the mark'}`);
};

console.log(
  `CPU time of a reading: median of ${ROUNDS} processes a reader, taking turns; each the median of ${READINGS} readings after ${WARM_UP} of warming up. Nobody pays for another's garbage.`,
);
const self = fileURLToPath(import.meta.url);
const isSizesOnly = process.argv[2] === 'sizes';
for (const [format, text] of isSizesOnly ? [] : Object.entries(feeds)) {
  const times = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(readers)) {
      times[name].push(Number(execFileSync(process.execPath, [self, name, format], { encoding: 'utf8' })));
    }
  }
  const ours = median(times['@icesco/core']);
  console.log(
    `${format}, ${(text.length / 1e6).toFixed(1)} M characters, @icesco/core ${(ours / 1000).toFixed(1)} ms`,
  );
  report(
    `  faster than feedsmith ${(median(times.feedsmith) / ours).toFixed(2)} times (mark ${markOf(format)})`,
    median(times.feedsmith) / ours >= markOf(format),
  );
  console.log(`  faster than rss-parser ${(median(times['rss-parser']) / ours).toFixed(2)} times`);
}

/** Minified, gzipped size of what these source files bring with them. */
async function size(...sources) {
  const contents = sources
    .map(
      (name) =>
        `export * from '${new URL(`../packages/core/dist/news/formats/${name}.js`, import.meta.url).pathname}';`,
    )
    .join('');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
const XML = ['xml/feed-channel'];
const JSON_FORMATS = ['json-feed/json-feed', 'wordpress/wordpress'];
/** Parts that `read-document.ts` fetches for a text that needs them. */
const ON_DEMAND = {
  'rare-markup': 'leftovers of publishing systems, images in the content',
  'dates/feed-date-rare': 'rare dates',
  '../../html/entity-names': 'rare names of characters',
};
const whole = await size(...XML);
report(`XML reader for an ordinary feed: ${whole} bytes gzipped (mark ${GZIP_MARK})`, whole <= GZIP_MARK);
for (const [part, what] of Object.entries(ON_DEMAND)) {
  console.log(`  fetched when a text needs it: ${what}, ${(await size(...XML, part)) - whole} bytes`);
}
console.log(
  `beside the JSON sources it adds ${(await size(...XML, ...JSON_FORMATS)) - (await size(...JSON_FORMATS))} bytes`,
);
process.exitCode = missed ? 1 : 0;
