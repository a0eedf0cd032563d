/**
 * For servers, which have no DOM: the element as HTML, with a plain form in it (docs/server-rendering.md).
 */
import { MAX_COMMENT } from '@icesco/core/feedback';
import { directionOf, formatMessage, resolveLocale } from '@icesco/core/locale';
import {
  attributesOf,
  loadMessages,
  servedStyle,
  servedTag,
  templateHtml,
  type ServedParts,
  type ServedStyles,
} from '@icesco/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { attributes, type RatingOptions } from './feedback-rating.attributes.js';
import { messages } from './feedback-rating.messages.js';
import { placeholderStyles } from './feedback-rating.placeholder.styles.js';
import { SecondaryMessages } from './feedback-rating.secondary-messages.js';
import { resolveSurvey } from './feedback-rating.survey.js';
import { scalePoints, type ScalePoint } from './feedback-rating.templates.js';

/** What a server knows of an element: its properties, by their names, and beside them: */
export interface ServedFeedbackRating
  extends
    ServedStyles,
    Partial<Omit<RatingOptions, 'endpoint' | 'name' | 'value' | 'required' | 'disabled'>> {
  /** Address of the collector: where the plain form goes, and the element's answers. */
  readonly endpoint: string;
  /** BCP 47 tag of the page, or of the part of it that the question stands in. */
  readonly lang: string;
}

const undefinedYet = "icesco-feedback-rating:not(:defined, [mode='tab'], [mode='dialog'])";

/** Keeps the place of the question until the element does, as text. */
export const feedbackRatingStyles: string = `${undefinedYet} { display: block; }
${placeholderStyles.cssText.replace(/(?::host\((\[[^)]+\])\) )?\.placeholder/g, (_, given: string | undefined) => undefinedYet + (given ?? ''))}`;

const hidden = (name: string, value: string | number): TemplateResult =>
  html`<input type="hidden" name=${name} value=${value} />`;
const choice = ({ score, label }: ScalePoint): TemplateResult =>
  html`<label><input type="radio" name="score" value=${score} required /> <span .textContent=${label ? `${score} (${label})` : score}></span></label> `;

/**
 * `<icesco-feedback-rating>` in two parts, with a plain form that works where no script runs: in the words of
 * the language, on the scale that the element shows.
 */
export async function feedbackRatingParts({
  lang,
  nonce,
  styles,
  survey,
  ...options
}: ServedFeedbackRating): Promise<ServedParts> {
  const messageLang = resolveLocale([lang], ['en', ...Object.keys(messages.others)]);
  const secondary = new SecondaryMessages();
  const [loaded] = await Promise.all([loadMessages(messages, messageLang), secondary.load(messageLang)]);
  const words = loaded ?? messages.en;
  const resolved = resolveSurvey(
    survey,
    { lang, messageLang, dir: directionOf(lang) },
    options.labels === 'full',
    options.points ?? 0,
    (name) => words[name],
  );
  const points = scalePoints(resolved, (key, values) => formatMessage(words[key], values, messageLang));
  const hiddenFields = Object.entries({
    survey: resolved.id,
    surveyVersion: resolved.version,
    points: resolved.points,
    lang: resolved.lang,
  });
  const commentLabel = options.comment === 'optional' ? secondary.text(messageLang, 'comment') : '';
  const asksWhy = options.followUp ? resolved.word('reason') : commentLabel;
  const comment = html`<p><label><span .textContent=${asksWhy}></span> <textarea name="comment" rows="3" maxlength=${MAX_COMMENT}></textarea></label></p><p .textContent=${secondary.text(messageLang, 'privacy')}></p>`;
  const form = html`<form method="post" action=${options.endpoint} lang=${resolved.lang} dir=${resolved.dir}>
    ${hiddenFields.map(([name, value]) => hidden(name, value))}
    <fieldset><legend .textContent=${resolved.word('question')}></legend>${points.map(choice)}</fieldset>
    ${asksWhy ? comment : nothing}
    <button .textContent=${formatMessage(words.submit, {}, messageLang)}></button>
  </form>`;
  return {
    attributes: { lang, ...attributesOf(attributes, options) },
    content: servedStyle(feedbackRatingStyles, { nonce, styles }) + templateHtml(form),
  };
}

/** The whole tag. */
export const renderFeedbackRating = async (given: ServedFeedbackRating): Promise<string> =>
  servedTag('icesco-feedback-rating', await feedbackRatingParts(given));

export type { ServedParts };
