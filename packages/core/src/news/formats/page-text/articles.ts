import type { Block } from './blocks.js';
import { opensOtherArticles } from './boilerplate.js';
import { isDateLine } from './date-lines.js';
import { isLong, otherOrganisationScore, type LineStyle } from './other-organisations.js';
import { kindOf, readsAsSentence, saysWholeName, TITLE_SCORE, titleScore } from './titles.js';

/** An article as it stands on a page. */
export interface PageArticle {
  readonly title: string;
  /** In the order of the page; `heading` stands within the text. */
  readonly parts: { readonly kind: 'text' | 'subtitle' | 'heading'; readonly text: string }[];
  /** Lines that hold nothing but the date of publication. */
  readonly dateLines: string[];
  /** How sure the title is, see `titleScore`. */
  readonly score: number;
}

/**
 * Divides the blocks of a page into its articles. Lines without a final stop stand between texts in runs;
 * each run either begins an article or belongs to the one before.
 */
export function divideIntoArticles(blocks: readonly Block[]): PageArticle[] {
  const articles: PageArticle[] = [];
  const style = styleOf(blocks);
  let run: Block[] = [];
  for (const block of blocks) {
    if (opensOtherArticles(block) && articles.length > 0) {
      run = [];
      break;
    }
    if (kindOf(block) !== 'text' || isDateLine(block.text)) {
      run.push(block);
      continue;
    }
    placeRun(run, block, articles, style);
    run = [];
    articles.at(-1)?.parts.push({ kind: 'text', text: block.text });
  }
  // Lines that no text follows: dates belong to the article, the rest is a cut-off title or the page's own.
  for (const { text } of run) {
    if (isDateLine(text)) {
      articles.at(-1)?.dateLines.push(text);
    }
  }
  return articles;
}

/**
 * What the lines of a page have in common. Undefined for texts of ICESCO, whose name in the first paragraph
 * tells more.
 */
function styleOf(blocks: readonly Block[]): LineStyle | undefined {
  if (blocks.some(({ text }) => saysWholeName(text))) {
    return undefined;
  }
  const lines = blocks.filter(
    (block, at) =>
      kindOf(block) === 'line' &&
      !isDateLine(block.text) &&
      blocks[at + 1] &&
      kindOf(blocks[at + 1]!) === 'text',
  );
  return { allLong: lines.length > 1 && lines.every(({ text }) => isLong(text)) };
}

function placeRun(
  run: readonly Block[],
  lead: Block,
  articles: PageArticle[],
  style: LineStyle | undefined,
): void {
  const current = articles.at(-1);
  const title = titleIn(run, lead, current, style);
  const at = title ? run.indexOf(title.block) : run.length;
  const datesFirst = current === undefined || current.dateLines.length > 0;
  const article: PageArticle | undefined = title && {
    title: plain(title.block.text),
    parts: [],
    dateLines: [],
    score: title.score,
  };
  if (article) {
    articles.push(article);
  }
  run.forEach((block, index) => {
    if (block === title?.block) {
      return;
    }
    const before = index < at;
    if (isDateLine(block.text)) {
      (before && !datesFirst ? current : (article ?? current))?.dateLines.push(block.text);
    } else if (!before && article) {
      const text = plain(block.text);
      if (text !== article.title) {
        article.parts.push({ kind: isSentence(block) ? 'text' : 'subtitle', text });
      }
    } else if (current) {
      current.parts.push({
        kind: followsColon(current) || isSentence(block) ? 'text' : 'heading',
        text: plain(block.text),
      });
    }
  });
}

/** The line of a run that is the title of a new article, if one is. */
function titleIn(
  run: readonly Block[],
  lead: Block,
  current: PageArticle | undefined,
  style: LineStyle | undefined,
): { block: Block; score: number } | undefined {
  const isNamed = current !== undefined && hasNamedOrganisation(current);
  const lines = run.flatMap((block, at) =>
    kindOf(block) === 'line' && !isDateLine(block.text) ? [{ block, at }] : [],
  );
  const lastMark = run.findLastIndex((block) => kindOf(block) === 'subtitle' || isDateLine(block.text));
  // At the head of a page, menus stand before the title.
  const scored = (current ? lines : lines.slice(-3)).map(({ block, at }) => ({
    block,
    score:
      titleScore(block.text, {
        lead: lead.text,
        isNamed,
        followed: at < run.length - 1,
        marked: at < lastMark,
      }) + (style ? otherOrganisationScore(block.text, lead.text, style) : 0),
  }));
  const likely = scored.filter(({ score }) => score >= TITLE_SCORE);
  const sure = likely.find(({ block }) => !readsAsSentence(block.text)) ?? likely[0];
  if (sure || current) {
    return sure;
  }
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, each) => (best && best.score >= each.score ? best : each),
    undefined,
  );
}

/**
 * How many parts of an article have been looked through for the organisation's name, and whether it was
 * there: each part once.
 */
const looked = new WeakMap<PageArticle, { readonly parts: number; readonly hasName: boolean }>();

function hasNamedOrganisation(article: PageArticle): boolean {
  const before = looked.get(article) ?? { parts: 0, hasName: false };
  const hasName =
    before.hasName ||
    article.parts.slice(before.parts).some(({ kind, text }) => kind === 'text' && saysWholeName(text));
  looked.set(article, { parts: article.parts.length, hasName });
  return hasName;
}

function isSentence(block: Block): boolean {
  return kindOf(block) === 'line' && readsAsSentence(block.text);
}

function followsColon({ parts }: PageArticle): boolean {
  return /[:：]$/.test(parts.at(-1)?.text ?? '');
}

function plain(text: string): string {
  return text.replace(/^\*+\s*|\s*\*+$/g, '');
}
