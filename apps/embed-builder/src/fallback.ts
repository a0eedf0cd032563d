import { DEFAULT_SURVEY, surveyText } from '@icesco/core/feedback';
import type { Markup } from './markup.js';

export type Lang = 'ar' | 'en' | 'fr';

const NEWS = { ar: 'أخبار الإيسيسكو', en: 'News of ICESCO', fr: 'Actualités de l’ICESCO' };
const SEND = { ar: 'إرسال', en: 'Send', fr: 'Envoyer' };
const POINTS = 5;

/** What readers see where no script runs: a link to the organisation's news. */
export const newsFallback = (lang: Lang): Markup => ({ tag: 'a', attributes: { href: `https://icesco.org/${lang}/` }, children: [NEWS[lang]] });

/** What visitors see where no script runs: a plain form that posts to the same collector. */
export function ratingFallback(lang: Lang, endpoint: string): Markup {
  const say = (text: Parameters<typeof surveyText>[0]): string => surveyText(text, lang);
  const hidden = (name: string, value: string): Markup => ({ tag: 'input', attributes: { type: 'hidden', name, value } });
  const ends: Record<number, string> = { 1: ` (${say(DEFAULT_SURVEY.low)})`, [POINTS]: ` (${say(DEFAULT_SURVEY.high)})` };
  const point = (value: number): Markup => ({
    tag: 'label',
    children: [{ tag: 'input', attributes: { type: 'radio', name: 'score', value: String(value), required: true } }, ` ${value}${ends[value] ?? ''}`],
  });
  return {
    tag: 'form',
    attributes: { method: 'post', action: endpoint },
    children: [
      hidden('survey', DEFAULT_SURVEY.id),
      hidden('surveyVersion', String(DEFAULT_SURVEY.version)),
      hidden('points', String(POINTS)),
      hidden('lang', lang),
      { tag: 'fieldset', children: [{ tag: 'legend', children: [say(DEFAULT_SURVEY.question)] }, ...Array.from({ length: POINTS }, (_, index) => point(index + 1))] },
      { tag: 'button', children: [SEND[lang]] },
    ],
  };
}
