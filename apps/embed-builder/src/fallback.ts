import { feedbackRatingParts } from '@icesco/feedback-rating/server';
import { escapeHtml } from '@icesco/core/text';
import type { Choices } from './fields.js';

export type Lang = 'ar' | 'en' | 'fr';

const NEWS = { ar: 'أخبار الإيسيسكو', en: 'News of ICESCO', fr: 'Actualités de l’ICESCO' };

/** What readers see where no script runs: a link to the organisation's news. */
export const newsFallback = (lang: Lang): string =>
  `<a href="https://icesco.org/${lang}/">${escapeHtml(NEWS[lang])}</a>`;

/** What visitors see where no script runs: the plain form that servers write, to the same collector. */
export async function ratingFallback(choices: Choices, lang: Lang): Promise<string> {
  const { content } = await feedbackRatingParts({
    endpoint: choices['rating.endpoint'],
    lang,
    styles: false,
    labels: choices['rating.labels'] as 'ends' | 'full',
    comment: choices['rating.comment'] as 'off' | 'optional',
    followUp: choices['rating.follow-up'] === 'on',
  });
  return content.trim();
}
