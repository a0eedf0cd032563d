import { completeItem, present } from '../../model/new-item.js';
import { findCountries } from '../../annotations/countries/countries.js';
import { findEventDates } from '../../annotations/event-dates/event-dates.js';
import { itemIds } from '../../model/item-id.js';
import type { OwnIssue } from '../../model/news-issue.js';
import type { NewsFeed, NewsItem, NewsOrigin } from '../../model/news-item.js';
import { MAX_ITEMS, type NewsSource, type SourceDocument } from '../../model/news-source.js';
import { newsText } from '../../model/news-text.js';
import { divideIntoArticles, type PageArticle } from './articles.js';
import { readBlocks } from './blocks.js';
import { withoutBoilerplate } from './boilerplate.js';
import { contentHtmlOf, summaryOf } from './content.js';
import { dateOfLine } from './date-lines.js';
import { detectLanguage } from './language.js';
import { publicationClue, settlePublication, type PublicationClue } from './published.js';
import { TITLE_SCORE } from './titles.js';

/** Fewest characters of a single article. */
const FEWEST = 150;

/**
 * The plain text of a listing or article page of an organisation's site, as it is copied from a browser, in
 * English, French or Arabic: titles, `**` subtitles and paragraphs between the page's own lines. Dates stand
 * in the prose and are given only where the page settles them.
 */
export const pageText: NewsSource = {
  kind: 'page-text',

  recognises({ text }) {
    if (/^[\s\ufeff]*[<[{]|<(?:html|body|rss|feed|\?xml)\b/i.test(text.slice(0, 2000))) {
      return false;
    }
    const { blocks, isPage } = withoutBoilerplate(readBlocks(text.slice(0, 20_000)));
    const found = divideIntoArticles(blocks).filter(({ score }) => score >= TITLE_SCORE);
    return isPage || found.length > 1 || found.some(isWholeArticle);
  },

  read(document) {
    const articles = divideIntoArticles(withoutBoilerplate(readBlocks(document.text)).blocks);
    const kept = articles.slice(0, MAX_ITEMS);
    const clues = kept.map((article) => publicationClue(article.dateLines, textsOf(article)));
    const days = settlePublication(clues, document.fetched);
    const source = present<NewsOrigin>({
      kind: 'page-text',
      url: document.url,
      fetched: document.fetched,
      title: undefined,
      licence: undefined,
    });
    const giveId = itemIds();
    const items = kept.map((article, at) =>
      readArticle(article, clues[at], days[at], document, source, giveId),
    );
    const languages = new Set(items.map(({ title }) => title.lang));
    const lang = languages.size === 1 ? items[0]?.title.lang : document.lang;
    return {
      title: newsText('', lang),
      ...(lang !== undefined && { lang }),
      authors: [],
      items,
      source,
      issues: issuesOf(articles.length),
    } satisfies NewsFeed;
  },
};

function readArticle(
  article: PageArticle,
  clue: PublicationClue | undefined,
  day: string | undefined,
  document: SourceDocument,
  source: NewsOrigin,
  giveId: ReturnType<typeof itemIds>,
): NewsItem {
  const texts = textsOf(article);
  const contentText = texts.join('\n\n');
  const lang = detectLanguage(`${article.title}\n${contentText}`) ?? document.lang;
  const published = day === undefined ? undefined : ({ iso: day, precision: 'day' } as const);
  const context = { ...(lang !== undefined && { lang }), ...(published && { published }) };
  const unsettled: OwnIssue = {
    code: 'date-unsettled',
    field: 'published',
    message: 'The text names a day without a year, and nothing settles the year.',
  };
  return completeItem({
    id: giveId(undefined, undefined, article.title, day),
    url: undefined,
    title: newsText(article.title, lang),
    summary: newsText(summaryOf(texts[0] ?? ''), lang),
    contentHtml: contentHtmlOf(article.parts),
    contentText,
    subtitles: article.parts.flatMap(({ kind, text }) => (kind === 'text' ? [] : [text])),
    published,
    modified: undefined,
    image: undefined,
    // A dateline of several days says when the event was, not when it was written about.
    events: findEventDates(
      [...article.dateLines.filter((line) => dateOfLine(line)?.last), contentText].join('\n'),
      context,
    ),
    countries: findCountries(`${article.title}\n${contentText}`, lang),
    source,
    issues: clue?.mention && day === undefined ? [unsettled] : [],
  });
}

/** A message of a server has a line and a sentence, too: but no date, and little text. */
const isWholeArticle = (article: PageArticle): boolean =>
  article.dateLines.length > 0 || textsOf(article).join('').length > FEWEST;

function textsOf({ parts }: PageArticle): string[] {
  return parts.flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
}

function issuesOf(count: number): OwnIssue[] {
  if (count === 0) {
    return [{ code: 'items-missing', field: 'items', message: 'No article was found in the text.' }];
  }
  return count > MAX_ITEMS
    ? [{ code: 'items-dropped', field: 'items', message: `Only the first ${MAX_ITEMS} items were read.` }]
    : [];
}
