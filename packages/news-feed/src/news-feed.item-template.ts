import { displayName } from '@icesco/core/locale';
import type { NewsItem } from '@icesco/core/news';
import type { DateLine } from './news-feed.list.templates.js';

/**
 * Fills the author's `<template slot="item">` for one item: `data-field` names what an element shows
 * (`title`, `summary`, `date`, `image`, `link`, `categories`, `source`, `authors`, `countries`). Values go in
 * as text and as checked addresses, never as markup; an element whose value is missing is taken out.
 */
export function fillTemplate(
  template: HTMLTemplateElement,
  item: NewsItem,
  dates: readonly DateLine[],
  lang: string,
): DocumentFragment {
  const copy = template.ownerDocument.importNode(template.content, true);
  for (const element of copy.querySelectorAll<HTMLElement>('[data-field]')) {
    if (!fillField(element, item, dates, lang)) {
      element.remove();
    }
  }
  return copy;
}

/** @returns whether the item has what the element asks for. */
function fillField(element: HTMLElement, item: NewsItem, dates: readonly DateLine[], lang: string): boolean {
  // Text in these would be a program or a rule, whoever wrote it.
  if (element.matches('script, style')) {
    return false;
  }
  switch (element.dataset['field']) {
    case 'title':
      return fillText(element, item.title);
    case 'summary':
      return item.summary !== undefined && fillText(element, item.summary);
    case 'date':
      if (dates[0] && element instanceof HTMLTimeElement) {
        element.dateTime = dates[0].iso;
      }
      element.textContent = dates.map(({ text }) => text).join(' · ');
      return dates.length > 0;
    case 'categories':
      return fillNames(element, item.categories);
    case 'source':
      return fillNames(element, [item.source.title ?? '']);
    case 'authors':
      return fillNames(
        element,
        item.authors.map(({ name }) => name ?? ''),
      );
    case 'countries':
      return fillNames(
        element,
        item.countries.map((code) => displayName(code, lang, 'region')),
      );
    case 'image':
      if (!item.image || !element.matches('img')) {
        return false;
      }
      element.setAttribute('src', item.image.url);
      element.setAttribute('alt', item.image.alt ?? '');
      return true;
    case 'link':
      // A link without a text of its own shows the title.
      if (!item.url || !element.matches('a, area')) {
        return false;
      }
      element.setAttribute('href', item.url);
      return element.textContent?.trim() || element.firstElementChild ? true : fillText(element, item.title);
    default:
      return false;
  }
}

function fillNames(element: HTMLElement, names: readonly string[]): boolean {
  element.textContent = names.filter(Boolean).join(' · ');
  return element.textContent !== '';
}

function fillText(element: HTMLElement, { text, lang, dir }: NewsItem['title']): boolean {
  element.textContent = text;
  if (lang) {
    element.lang = lang;
  }
  element.dir = dir ?? 'auto';
  return text !== '';
}
