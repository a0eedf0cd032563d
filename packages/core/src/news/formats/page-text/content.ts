import type { PageArticle } from './articles.js';

/**
 * Text without markup to HTML: paragraphs, lists where lines begin with a bullet, headings within the text.
 */
export function contentHtmlOf(parts: PageArticle['parts']): string {
  return parts
    .filter(({ kind }) => kind !== 'subtitle')
    .map(({ kind, text }) => {
      if (kind === 'heading') {
        return `<h3>${escaped(text)}</h3>`;
      }
      const [first = '', ...rest] = text.split('\n');
      const lines = [first, ...rest];
      const opening = BULLET.test(first) ? [] : [`<p>${escaped(first)}</p>`];
      const entries = lines
        .slice(opening.length)
        .map((line) => `<li>${escaped(line.replace(BULLET, ''))}</li>`);
      return opening.join('') + (entries.length > 0 ? `<ul>${entries.join('')}</ul>` : '');
    })
    .join('');
}

const BULLET = /^(?:[-–—•·▪●◦‣*]|\d{1,2}[.)])\s+/;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** About how long a summary is, in characters. */
const SUMMARY = 280;

/** The beginning of an article in whole sentences, or in whole words where its first sentence is too long. */
export function summaryOf(paragraph: string): string {
  const text = paragraph.replace(/\s+/g, ' ');
  if (text.length <= SUMMARY + 40) {
    return text;
  }
  const ends = [
    ...text.slice(0, SUMMARY + 40).matchAll(/[\p{L}\p{N}]{4}[”"»)]?[.!?؟][”"»)]? (?=[^\p{Ll}])/gu),
  ].map((match) => match.index + match[0].length - 1);
  const end = ends.at(-1) ?? 0;
  return end >= 80
    ? text.slice(0, end)
    : `${text.slice(0, text.lastIndexOf(' ', SUMMARY)).replace(/[,;:،؛]$/, '')}…`;
}
