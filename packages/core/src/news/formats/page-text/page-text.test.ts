import { describe, expect, test } from 'vitest';
import type { NewsItem } from '../../model/news-item.js';
import { pageText } from './page-text.js';
import { arabicArticle, arabicListing } from './fixtures/arabic.js';
import { englishArticle, englishDates, englishListing } from './fixtures/english.js';
import { frenchArticle, frenchListing } from './fixtures/french.js';

const items = (text: string): readonly NewsItem[] => pageText.read({ text }).items;
const titles = (text: string): string[] => items(text).map(({ title }) => title.text);
const days = (text: string): (string | undefined)[] => items(text).map(({ published }) => published?.iso);
const texts = (text: string): string[][] =>
  items(text).map(({ contentText = '' }) => contentText.split('\n\n'));

describe('a listing page in English', () => {
  test('its articles, without the lines of the page', () => {
    expect(titles(englishListing)).toEqual([
      'ICESCO Trains Young Curators in Museum Documentation',
      'Libraries after the Pandemic.. ICESCO Proposes a Shared Catalogue…',
      'Director-General Receives Minister of Education of Gambia',
    ]);
    expect(texts(englishListing).map(({ length }) => length)).toEqual([4, 3, 2]);
    expect(items(englishListing)[1]?.contentText).not.toMatch(/Read more|Share/);
  });

  test('subtitles, marked or not, are no paragraphs', () => {
    expect(items(englishListing).map(({ subtitles }) => subtitles)).toEqual([
      ['Thirty trainees from six countries take part', 'Certificates handed over in Rabat'],
      ['A common heritage', 'The next step'],
      [],
    ]);
  });

  test('the day of speaking is the date; what was yesterday is an event', () => {
    expect(days(englishListing)).toEqual(['2020-09-16', '2020-09-15', undefined]);
    expect(items(englishListing)[0]?.published?.precision).toBe('day');
    expect(items(englishListing)[0]?.events.map(({ start, end }) => [start, end])).toEqual([
      ['2020-09-16', undefined],
      ['2020-09-16', '2020-09-18'],
      ['2020-11-05', undefined],
    ]);
    expect(items(englishListing)[1]?.events[0]?.start).toBe('2020-09-14');
  });

  test('countries, language, direction and source', () => {
    const [first] = items(englishListing);
    expect(first?.countries).toEqual(['TN', 'ML', 'UZ']);
    expect(first?.title).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(first?.source.kind).toBe('page-text');
    expect(first?.url).toBeUndefined();
  });

  test('lists stay lists', () => {
    const [first] = items(englishListing);
    expect(first?.contentText).toContain(
      '- photograph each object on arrival\n- write its file on the same day',
    );
    expect(first?.contentHtml).toContain('<ul><li>photograph each object on arrival</li><li>');
  });
});

describe('an article page', () => {
  test('in English: one item with the date of its line, unwrapped', () => {
    expect(titles(englishArticle)).toEqual([
      'ICESCO and the National Archives Agree to Digitise Two Thousand Manuscripts of the Sahel',
    ]);
    expect(days(englishArticle)).toEqual(['2020-08-19']);
    expect(texts(englishArticle)[0]?.[1]).toBe(
      'The agreement covers scanning, description and training. It was signed by both sides in the presence of the ambassadors of Niger and Chad.',
    );
    expect(texts(englishArticle)[0]).toHaveLength(3);
  });

  test('in French', () => {
    expect(titles(frenchArticle)).toEqual(['L’ICESCO publie un atlas des écoles coraniques du Sahel']);
    expect(days(frenchArticle)).toEqual(['2020-08-19']);
    expect(texts(frenchArticle)[0]).toHaveLength(2);
    expect(items(frenchArticle)[0]?.countries).toEqual(['BF', 'TD']);
  });

  test('in Arabic', () => {
    expect(titles(arabicArticle)).toEqual(['الإيسيسكو تصدر دليلا لترميم العمارة الطينية في دول الساحل']);
    expect(days(arabicArticle)).toEqual(['2020-08-19']);
    expect(texts(arabicArticle)[0]).toHaveLength(2);
    expect(items(arabicArticle)[0]).toMatchObject({
      title: { lang: 'ar', dir: 'rtl' },
      countries: ['NE', 'ML', 'BF'],
    });
  });
});

describe('dates that a page settles or leaves open', () => {
  test('datelines date; a range is an event; 1970, deadlines and bare days do not date', () => {
    expect(titles(englishDates)).toHaveLength(5);
    expect(days(englishDates)).toEqual(['2021-03-03', undefined, undefined, undefined, undefined]);
    expect(items(englishDates)[1]?.events).toEqual([
      { start: '2021-05-05', end: '2021-05-07', text: '5-7 May 2021' },
    ]);
  });

  const article = (
    lead: string,
    title = 'ICESCO Opens an Exhibition of Scientific Instruments in Rabat',
  ): string =>
    `${title}\n\nThe Islamic World Educational, Scientific and Cultural Organization (ICESCO) ${lead}\n\nThe exhibition shows astrolabes from three centuries.\n`;

  test.each([
    ['opened on Tuesday, July 28, during the COVID-19 pandemic, an exhibition.', '2020-07-28'],
    [
      'opened on Tuesday, July 28, an exhibition that prepares next year’s Festival of Science (Dakar 2021).',
      '2020-07-28',
    ],
    [
      'opened today, July 28, an exhibition that prepares next year’s Festival of Science (Dakar 2021).',
      '2020-07-28',
    ],
    ['opened on 28 July 2020 an exhibition.', '2020-07-28'],
    ['will open tomorrow, Thursday 30 July 2020, an exhibition.', '2020-07-29'],
    ['closed yesterday, December 31, 2020, an exhibition.', '2021-01-01'],
    ['opened on Tuesday, July 28, an exhibition.', '2020-07-28'],
    ['opened today, July 28, an exhibition.', undefined],
    ['opened an exhibition on Tuesday.', undefined],
    ['opened on July 28 an exhibition.', undefined],
    ['will open an exhibition on Tuesday, 15 September 2020.', undefined],
    ['has shown instruments since 3 May 1982 in its museum.', undefined],
    ['opened today, February 30, an exhibition.', undefined],
  ])('%s', (lead, expected) => expect(days(article(lead))).toEqual([expected]));

  test('an open weekday is settled by the time of fetching only if one year is left', () => {
    const text = article('opened on Tuesday, July 28, an exhibition.');
    const published = (fetched: string): string | undefined =>
      pageText.read({ text, fetched }).items[0]?.published?.iso;
    expect(published('2021-02-01T00:00:00Z')).toBe('2020-07-28');
    expect(published('2026-11-01T00:00:00Z')).toBeUndefined();
  });

  test('an article takes its year from its neighbours, across the turn of the year', () => {
    const text = `${article('opened today, January 2, an exhibition.')}\n${article('closed today, December 30, an exhibition.', 'ICESCO Closes an Exhibition of Scientific Instruments in Fez')}\n${article(
      'opened on Monday, 28 December 2020 an exhibition.',
      'ICESCO Opens an Exhibition of Scientific Instruments in Fez',
    )}`;
    expect(days(text)).toEqual(['2021-01-02', '2020-12-30', '2020-12-28']);
  });

  test('a day without a year that nothing decides is listed in the issues', () => {
    expect(
      items(article('opened today, July 28, an exhibition.'))[0]?.issues.map(({ code }) => code),
    ).toEqual(['date-unsettled']);
  });
});

describe('slips of editors', () => {
  test('a paragraph without its final stop is neither title nor subtitle', () => {
    const text = englishListing.replace(
      'hide most manuscripts from the readers who look for them.',
      'hide most manuscripts from the readers\n\nThe meeting was attended by directors of ICESCO and by the Ambassador of Chad and his advisers',
    );
    expect(titles(text)).toEqual(titles(englishListing));
    expect(texts(text)[1]).toHaveLength(4);
    const arabic = arabicListing.replace(
      'وبحث الجانبان سبل التعاون في مجال العلوم البحرية.',
      'وبحث الجانبان سبل التعاون.\n\nوحضر اللقاء عدد من مدراء القطاعات في الإيسيسكو وأعضاء من سفارة السلطنة',
    );
    expect(titles(arabic)).toEqual(titles(arabicListing));
    expect(texts(arabic)[1]).toHaveLength(3);
  });

  test('a plan for a later year does not date an article', () => {
    const text = englishListing.replace('for a catalogue', 'under the Agenda 2030 for a catalogue');
    expect(days(text)).toEqual(days(englishListing));
  });

  test('a block of opinion in other words is left out all the same', () => {
    const text = englishListing
      .replace('your opinion', 'What you think')
      .replace('User Feedback', 'Survey of visitors');
    expect(titles(text)).toEqual(titles(englishListing));
  });
});

describe('titles that little speaks for', () => {
  test('short ones, before texts that name a day', () => {
    const text = `ICESCO Delegation Visits the National Library

A delegation of ICESCO visited, on September 3, the National Library of the Kingdom of Morocco.

The delegation toured the manuscripts department.

ICESCO Marks World Arabic Language Day

ICESCO celebrates on 18 December the World Arabic Language Day.

Director-General: Culture is the Future

The Director-General said yesterday that culture is the future.
`;
    expect(titles(text)).toEqual([
      'ICESCO Delegation Visits the National Library',
      'ICESCO Marks World Arabic Language Day',
      'Director-General: Culture is the Future',
    ]);
    expect(days(text)).toEqual([undefined, undefined, undefined]);
  });

  test('one that ends in two dots, with a second line and the days of its event', () => {
    const text = `${frenchListing}
Conférence internationale de Rabat..
Appel à la protection du patrimoine

Rabat : 5-7 mai 2021

Les participants ont adopté une déclaration.
`;
    expect(items(text)[3]).toMatchObject({
      title: { text: 'Conférence internationale de Rabat..' },
      subtitles: ['Appel à la protection du patrimoine'],
      events: [{ start: '2021-05-05', end: '2021-05-07' }],
    });
    expect(days(text)[3]).toBeUndefined();
  });

  test('without empty lines around them', () => {
    const text = `ICESCO to Hold Conference on Values of Civilisation in Cairo
Cairo: 14 September 2020
The Islamic World Educational, Scientific and Cultural Organization (ICESCO) will hold a conference on 28 September.
The conference is open to all.

ICESCO Training on Restoration for Specialists from Yemen Concludes its Works
Friday, January 1
ICESCO concluded on Thursday, December 31, 2020, a training session for restorers from Yemen.
`;
    expect(titles(text)).toHaveLength(2);
    expect(days(text)).toEqual(['2020-09-14', '2021-01-01']);
  });
});

describe('a listing page in French', () => {
  test('articles, subtitles and days', () => {
    expect(titles(frenchListing)).toEqual([
      'L’ICESCO forme des enseignantes rurales à l’usage du numérique',
      'Le Directeur général de l’ICESCO s’entretient avec le ministre ivoirien de la Culture',
      'Patrimoine en péril : l’ICESCO réunit les experts de l’Afrique de l’Ouest..',
    ]);
    expect(items(frenchListing)[0]?.subtitles).toEqual([
      'Une première promotion de quarante enseignantes',
      'Des classes à plusieurs niveaux',
    ]);
    expect(texts(frenchListing).map(({ length }) => length)).toEqual([3, 2, 2]);
    expect(days(frenchListing)).toEqual(['2020-10-06', '2020-10-02', '2020-09-28']);
    expect(items(frenchListing)[2]?.events.map(({ start, end }) => [start, end])).toEqual([
      ['2020-09-28', undefined],
      ['2020-12-28', '2021-01-03'],
    ]);
    expect(items(frenchListing).map(({ countries }) => countries.join(' '))).toEqual([
      'MA SN',
      'CI',
      'ML NE GW',
    ]);
    expect(pageText.read({ text: frenchListing }).lang).toBe('fr');
  });
});

describe('a listing page in Arabic', () => {
  test('articles, subtitles and days', () => {
    expect(titles(arabicListing)).toEqual([
      'الإيسيسكو تطلق برنامجا لتدريب أمناء المكتبات في الدول الأعضاء',
      'المدير العام للإيسيسكو يستقبل سفير سلطنة عمان',
      'ندوة دولية حول طرق القوافل القديمة.. الإيسيسكو تدعو إلى تسجيلها في قائمة التراث',
    ]);
    expect(items(arabicListing).map(({ subtitles }) => subtitles)).toEqual([
      ['خمسون متدربا من ثماني دول', 'دورة ثانية في الربيع'],
      ['آفاق التعاون'],
      [],
    ]);
    expect(texts(arabicListing).map(({ length }) => length)).toEqual([4, 2, 1]);
    expect(days(arabicListing)).toEqual(['2020-10-06', '2020-10-02', '2020-09-28']);
    expect(items(arabicListing).map(({ countries }) => countries.join(' '))).toEqual([
      'JO ML SD',
      'OM MA',
      'MA MR NE',
    ]);
    expect(items(arabicListing)[0]?.events.map(({ start }) => start)).toEqual(['2020-10-06', '2021-04-05']);
  });
});

describe('however the text was copied', () => {
  const shape = (text: string): unknown =>
    items(text).map(({ title, contentText, subtitles, published }) => ({
      title,
      contentText,
      subtitles,
      published,
    }));

  test.each<[string, (text: string) => string]>([
    ['Windows line ends', (text) => text.replace(/\r?\n/g, '\r\n')],
    ['old Macintosh line ends', (text) => text.replace(/\r?\n/g, '\r')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['no indentation', (text) => text.replace(/^ +/gm, '')],
    ['tabs and no-break spaces', (text) => text.replace(/^ +/gm, '\t').replace(/ /g, '\u00a0')],
    ['white space in empty lines', (text) => text.replace(/\n\n/g, '\n \t\n\n')],
  ])('%s', (_, change) => {
    for (const text of [englishListing, frenchListing, arabicListing]) {
      expect(shape(change(text))).toEqual(shape(text));
    }
  });

  test('wrapped at 80 characters', () => {
    const wrap = (text: string): string =>
      text
        .split('\n')
        .map((line) =>
          line
            .trim()
            .replace(/(?=.{81})(.{1,80}) /g, '$1\n')
            .replace(/\n(.{1,80}) (?=.{81})/g, '\n$1\n'),
        )
        .join('\n');
    for (const text of [englishListing, frenchListing.replace(/\r/g, '')]) {
      expect(shape(wrap(text))).toEqual(shape(text));
    }
  });
});

describe('ids, summaries and markup', () => {
  test('ids are stable between readings and differ between items', () => {
    const ids = (): string[] => items(englishListing).map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
  });

  test('the summary is whole sentences of the first paragraph', () => {
    const lead = `${'The Organization opened a school. '.repeat(12)}`.trim();
    const summary =
      items(`ICESCO Opens Twelve Schools in the Member States\n\n${lead}\n`)[0]?.summary?.text ?? '';
    expect(summary.endsWith('school.')).toBe(true);
    expect(summary.length).toBeGreaterThan(200);
    expect(summary.length).toBeLessThanOrEqual(320);
  });

  test('markup in the text stays text', () => {
    const [item] = items(
      'ICESCO Warns of <script> in the Pages of Member States\n\nA page with <img src=x onerror=alert(1)> & "quotes" was found today.\n',
    );
    expect(item?.title.text).toContain('<script>');
    expect(item?.contentHtml).not.toMatch(/<(?!\/?p>)/);
    expect(item?.contentText).toContain('<img src=x');
  });
});

describe('what is a page', () => {
  test.each([
    englishListing,
    englishArticle,
    englishDates,
    frenchListing,
    frenchArticle,
    arabicListing,
    arabicArticle,
  ])('recognised: %#', (text) => {
    expect(pageText.recognises({ text })).toBe(true);
  });

  test.each([
    '',
    ' \n\n ',
    '<!doctype html><html><body><h1>ICESCO</h1></body></html>',
    '<?xml version="1.0"?><rss/>',
    '{"version": "https://jsonfeed.org/version/1.1"}',
    '[]',
    'It was a long summer. Nobody in the village remembered another like it.\n\nThe well was dry, and the goats stood in the shade of the wall.\n',
    'Chapter One\n\nIt was a long summer. Nobody in the village remembered another like it.\n',
    '2020-07-29T10:00:00Z INFO started\n2020-07-29T10:00:01Z WARN slow answer (120 ms)\n2020-07-29T10:00:02Z ERROR gone\n',
    'name,age\nAmina,31\nOmar,29\n',
    'Not Found',
    'User-agent: *\nDisallow: /wp-admin/\n',
  ])('not recognised: %j', (text) => expect(pageText.recognises({ text })).toBe(false));

  test('a text without articles is an empty feed that says so', () => {
    const feed = pageText.read({ text: 'Not Found' });
    expect(feed.items).toEqual([]);
    expect(feed.issues.map(({ code }) => code)).toEqual(['items-missing']);
  });
});

test('whatever is cut off, something can be read and nothing is thrown', () => {
  for (const text of [englishListing, englishDates, frenchListing, arabicListing]) {
    for (let at = 0; at < text.length; at += 41) {
      for (const piece of [text.slice(0, at), text.slice(at)]) {
        pageText.recognises({ text: piece });
        const ids = items(piece).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  }
});

test.each([
  'ICESCO and\n',
  'A title of five words\n\n',
  '* ',
  '- a\n',
  'Yesterday, July 28. ',
  '**\n\n',
  'x. \n\n',
  englishArticle,
])('reads a long text full of %j', (piece) => {
  const { items } = pageText.read({ text: piece.repeat(Math.ceil(160_000 / piece.length)) });
  expect(items.length).toBeLessThanOrEqual(10_000);
});
