import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../dist/icesco.js', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
let server: Server | undefined;

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'icesco-'))));

afterEach(async () => {
  await new Promise((closed) => (server ? server.close(closed) : closed(undefined)));
  server = undefined;
  await rm(folder, { recursive: true });
});

function icesco(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: folder }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

/** Serves on this machine alone, and returns the URL of its root. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const started = (server = createServer(answer));
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const rss = (...titles: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title><link>https://news.example/</link>${titles
    .map(
      (title, index) =>
        `<item><title>${title}</title><link>https://news.example/${encodeURIComponent(title)}</link><pubDate>Wed, ${29 - index} Jul 2020 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const page = `ICESCO Opens a School of Astronomy in the Capital of Mauritania

The Islamic World Educational, Scientific and Cultural Organization (ICESCO) opened today, 3 March 2021, a school in Mauritania.

Forty pupils were admitted.
`;

const written = async (
  name = 'news.json',
): Promise<{ items: { title: string; date_published?: string }[] }> =>
  JSON.parse(await readFile(join(folder, name), 'utf8'));
const titles = async (): Promise<string[]> => (await written()).items.map(({ title }) => title);

describe('icesco', () => {
  test('--help names the commands, --version the version', async () => {
    const help = await icesco(['--help']);
    expect(help.code).toBe(0);
    for (const name of ['news snapshot', 'news import', 'news check']) {
      expect(help.out).toContain(name);
    }
    expect((await icesco(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test.each([
    [[], 'no command'],
    [['weather'], '"weather"'],
    [['news'], 'snapshot, import or check'],
    [['news', 'export'], '"news export"'],
    [['news', 'snapshot', '--out', 'x.json'], 'no source'],
    [['news', 'snapshot', 'a.xml'], '--out FILE is required'],
    [['news', 'snapshot', 'a.xml', '--out', 'x.json', '--limit', '0'], '--limit: "0"'],
    [['news', 'snapshot', 'a.xml', '--out', 'x.json', '--limit', 'ten'], '--limit: "ten"'],
    [['news', 'import', 'a.txt', '--lang', '!!'], '--lang: "!!"'],
    [['news', 'import', 'a.txt', 'b.txt'], '"b.txt"'],
    [['news', 'import', 'a.txt', '--out', 'x'], '--out can only be used with snapshot'],
    [['news', 'check', '--speed'], '--speed'],
  ])('invalid arguments end with status 2 and a reason: %j', async (args, words) => {
    const { code, out, err } = await icesco(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('icesco news import', () => {
  test('page text becomes a JSON Feed on standard output, and nothing else', async () => {
    await writeFile(join(folder, 'page.txt'), page);
    const { code, out, err } = await icesco(['news', 'import', 'page.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const feed = JSON.parse(out);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[0]).toMatchObject({
      title: 'ICESCO Opens a School of Astronomy in the Capital of Mauritania',
      language: 'en',
      date_published: '2021-03-03T00:00:00Z',
    });
    expect(feed.items[0]._icesco.countries).toEqual(['MR']);
  });

  test('from standard input, in any format', async () => {
    const { code, out } = await icesco(['news', 'import', '-'], rss('One', 'Two'));
    expect(code).toBe(0);
    expect(JSON.parse(out).items).toHaveLength(2);
  });

  test('what it wrote is read again without loss', async () => {
    const first = await icesco(['news', 'import', '-'], page);
    const second = await icesco(['news', 'import', '-'], first.out);
    expect(JSON.parse(second.out).items).toEqual(JSON.parse(first.out).items);
  });

  test.each([
    ['missing.txt', undefined, 'missing.txt: no such file'],
    ['.', undefined, '.: is a directory'],
    ['bad.json', '{"version": "https://jsonfeed.org/version/1.1", "items": [', 'bad.json: '],
    ['prose.txt', 'It was a long summer. Nobody remembered another like it.', 'prose.txt: '],
    ['empty.txt', '', 'empty.txt: '],
  ])('%s cannot be read: status 1, the file is named', async (name, text, words) => {
    if (text !== undefined) {
      await writeFile(join(folder, name), text);
    }
    const { code, out, err } = await icesco(['news', 'import', name]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('icesco news snapshot', () => {
  test('addresses and files are merged, newest first, each article once', async () => {
    const root = await serve((_, response) => response.end(rss('Second', 'Third')));
    await writeFile(join(folder, 'page.txt'), page);
    await writeFile(join(folder, 'copy.xml'), rss('Second'));
    const { code, out, err } = await icesco([
      'news',
      'snapshot',
      `${root}/feed`,
      'page.txt',
      'copy.xml',
      '--out',
      'news.json',
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(await titles()).toEqual([
      'ICESCO Opens a School of Astronomy in the Capital of Mauritania',
      'Second',
      'Third',
    ]);
    expect(err).toContain('news.json: 3 items');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('--limit and --lang restrict', async () => {
    await writeFile(join(folder, 'page.txt'), page);
    await writeFile(
      join(folder, 'feed.xml'),
      rss('One', 'Two', 'Three').replace('<channel>', '<channel><language>fr</language>'),
    );
    await icesco(['news', 'snapshot', 'page.txt', 'feed.xml', '--out', 'news.json', '--limit', '2']);
    expect(await titles()).toHaveLength(2);
    await icesco(['news', 'snapshot', 'page.txt', 'feed.xml', '--out', 'news.json', '--lang', 'fr']);
    expect(await titles()).toEqual(['One', 'Two', 'Three']);
  });

  test('an answer that has not changed is not sent again', async () => {
    const requests: (string | undefined)[] = [];
    const root = await serve((request, response) => {
      requests.push(request.headers['if-none-match']);
      response.setHeader('etag', '"one"').setHeader('last-modified', 'Wed, 29 Jul 2020 10:00:00 GMT');
      if (request.headers['if-none-match'] === '"one"' && request.headers['if-modified-since']) {
        response.writeHead(304).end();
      } else {
        response.end(rss('One'));
      }
    });
    const args = ['news', 'snapshot', `${root}/feed`, '--out', 'news.json'];
    await icesco(args);
    const before = await readFile(join(folder, 'news.json'), 'utf8');
    const { code, err } = await icesco(args);
    expect(code).toBe(0);
    expect(requests).toEqual([undefined, '"one"']);
    expect(err).toContain('not modified');
    expect(await readFile(join(folder, 'news.json'), 'utf8')).toBe(before);
  });

  test('a damaged memory is forgotten', async () => {
    const root = await serve((_, response) => response.setHeader('etag', '"one"').end(rss('One')));
    await writeFile(join(folder, 'news.json.remembered.json'), '{"answers": {"x": nul');
    expect((await icesco(['news', 'snapshot', root, '--out', 'news.json'])).code).toBe(0);
    expect(await titles()).toEqual(['One']);
  });

  test('a WordPress site is read by its REST interface', async () => {
    const requests: string[] = [];
    const root = await serve((request, response) => {
      requests.push(request.url ?? '');
      if (!request.url?.startsWith('/wp-json/')) {
        return void response
          .setHeader('content-type', 'text/html')
          .end('<!doctype html><html><title>Site</title></html>');
      }
      const post = {
        id: 7,
        date_gmt: '2020-07-29T10:00:00',
        link: 'https://news.example/en/2020/07/29/seven/',
        title: { rendered: 'Seven &amp; more' },
        content: { rendered: '<p>Text.</p>' },
        excerpt: { rendered: '' },
      };
      response.setHeader('content-type', 'application/json').end(JSON.stringify([post]));
    });
    expect(
      await icesco(['news', 'snapshot', `${root}/`, '--out', 'news.json', '--limit', '5']),
    ).toMatchObject({ code: 0 });
    expect(await titles()).toEqual(['Seven & more']);
    expect(requests[1]).toMatch(/^\/wp-json\/wp\/v2\/posts\?.*per_page=5/);
  });

  test('the next pages are followed up to the limit', async () => {
    const root = await serve((request, response) => {
      const number = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 1);
      const items = [1, 2].map((each) => ({
        id: `${number}-${each}`,
        url: `https://news.example/${number}-${each}`,
        title: `${number}-${each}`,
        content_text: 'Text.',
      }));
      response.end(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Press',
          next_url: `http://${request.headers.host}/?page=${number + 1}`,
          items,
        }),
      );
    });
    await icesco(['news', 'snapshot', root, '--out', 'news.json', '--limit', '5']);
    expect(await titles()).toEqual(['1-1', '1-2', '2-1', '2-2', '3-1']);
  });

  test.each([
    ['a dead server', undefined, /could not connect/],
    ['an error status', 404, /status 404/],
    ['a web page', 200, /web page/],
  ])('%s: status 1, the source is named, the snapshot before stays', async (_, status, words) => {
    const root = await serve((request, response) =>
      status === undefined
        ? request.socket.destroy()
        : response.writeHead(status).end('<!doctype html><html></html>'),
    );
    await writeFile(join(folder, 'news.json'), 'as before');
    await writeFile(join(folder, 'good.xml'), rss('One'));
    const { code, out, err } = await icesco([
      'news',
      'snapshot',
      'good.xml',
      `${root}/gone`,
      '--out',
      'news.json',
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(words);
    expect(err).toContain(`${root}/gone`);
    expect(await readFile(join(folder, 'news.json'), 'utf8')).toBe('as before');
    expect((await readdir(folder)).sort()).toEqual(['good.xml', 'news.json']);
  });

  test('names a missing directory', async () => {
    await writeFile(join(folder, 'good.xml'), rss('One'));
    const { code, err } = await icesco(['news', 'snapshot', 'good.xml', '--out', 'nowhere/news.json']);
    expect(code).toBe(1);
    expect(err).toContain('nowhere/news.json: no such file or directory');
  });
});

describe('icesco news check', () => {
  test('prints format, items, languages, dates, and every issue in plain words', async () => {
    const feed = rss('One', 'Two', 'Three', 'Four', 'Five')
      .replace(/<pubDate>.*?<\/pubDate>/g, '<pubDate>soon</pubDate>')
      .replace('<pubDate>soon', '<pubDate>Wed, 29 Jul 2020 10:00:00 GMT')
      .replace('<channel>', '<channel><language>fr</language>');
    await writeFile(join(folder, 'feed.xml'), feed);
    const { code, out } = await icesco(['news', 'check', 'feed.xml']);
    expect(code).toBe(0);
    expect(out).toMatch(/format +rss/);
    expect(out).toMatch(/items +5/);
    expect(out).toMatch(/languages +fr 5/);
    expect(out).toMatch(/dates +2020-07-29 to 2020-07-29, 4 without a date/);
    expect(out).toMatch(/issue +a date that could not be read; .* \(date-unreadable, 4\)/);
    expect(out).toContain('and 1 more');
  });

  test('an address', async () => {
    const root = await serve((_, response) => response.end(rss('One')));
    expect((await icesco(['news', 'check', root])).out).toMatch(/issues +none/);
  });

  test('a feed of which a widget would show nothing ends with status 1 and says so', async () => {
    const { code, out, err } = await icesco(['news', 'check', '-'], rss());
    expect(code).toBe(1);
    expect(out).toMatch(/items +0/);
    expect(err).toContain('a widget would show nothing');
  });

  const inFuture = '<pubDate>Fri, 29 Jul 2180 10:00:00 GMT</pubDate>';

  test('a feed whose items are all dated in the future ends with status 1 and says so', async () => {
    const feed = rss('One', 'Two').replace(/<pubDate>.*?<\/pubDate>/g, inFuture);
    const { code, out, err } = await icesco(['news', 'check', '-'], feed);
    expect(code).toBe(1);
    expect(out).toMatch(/issue +items dated in the future; .* \(items-future, 1\)/);
    expect(err).toContain('every item is dated in the future');
  });

  test('a feed with one item in the future names it and ends with status 0', async () => {
    const feed = rss('One', 'Two').replace(/<pubDate>.*?<\/pubDate>/, inFuture);
    const { code, out } = await icesco(['news', 'check', '-'], feed);
    expect(code).toBe(0);
    expect(out).toContain('1 of 2 items');
  });

  test('a feed whose items are of an unknown format ends with status 1 and says so', async () => {
    const feed =
      '<rss><channel><title>News</title><x:item xmlns:x="urn:own"><x:t>One</x:t></x:item></channel></rss>';
    const { code, out, err } = await icesco(['news', 'check', '-'], feed);
    expect(code).toBe(1);
    expect(out).toContain('items-unreadable');
    expect(err).toContain('a widget would show nothing');
  });

  test('a web page is followed to the feed that it names', async () => {
    const root = await serve(({ url }, response) => {
      if (url === '/') {
        response.setHeader('content-type', 'text/html');
        response.end(
          '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>',
        );
      } else if (url === '/rss') {
        response.end(rss('One'));
      } else {
        response.writeHead(404).end();
      }
    });
    const { code, out } = await icesco(['news', 'check', root]);
    expect(code).toBe(0);
    expect(out).toMatch(/format +rss/);
  });

  test('a WordPress without pretty addresses is read by ?rest_route=', async () => {
    const root = await serve(({ url = '' }, response) => {
      if (url.startsWith('/?rest_route=')) {
        response.end(
          JSON.stringify([
            {
              id: 1,
              link: 'https://m.example/1',
              title: { rendered: 'Found' },
              date_gmt: '2025-03-02T10:00:00',
            },
          ]),
        );
      } else {
        response.writeHead(404).end('Not found');
      }
    });
    const { code, out } = await icesco(['news', 'check', `${root}/wp-json/`]);
    expect(code).toBe(0);
    expect(out).toMatch(/items +1/);
  });

  test('what is no news ends with status 1', async () => {
    const { code, err } = await icesco(['news', 'check', '-'], 'Not Found');
    expect(code).toBe(1);
    expect(err).toContain('standard input: ');
  });
});
