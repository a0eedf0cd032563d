import { createHash } from 'node:crypto';
import { MAX_COMMENT, surveyLanguage, surveyTag, surveyText, type Survey } from '@icesco/core/feedback';
import { escapeHtml } from '@icesco/core/text';
import type { Reply } from '../http/reply.js';
import type { FormWords } from './form-words.js';

const STYLE =
  'body{font:1.1rem/1.6 system-ui,sans-serif;max-inline-size:36rem;margin:2rem auto;padding-inline:1rem;color:#1b1b1b;background:#fff}' +
  'fieldset{border:0;padding:0;margin:0 0 1rem}legend{font-weight:700}label.point{display:flex;gap:.6rem;align-items:center;min-block-size:44px}' +
  'textarea{inline-size:100%;box-sizing:border-box;font:inherit}button{font:inherit;min-block-size:44px;padding-inline:1.5rem}.trap{position:absolute;inset-inline-start:-100vw}';

/** The field that only robots fill in. Browsers fill in fields whose names they know, such as "website". */
export const TRAP = 'leave_empty';

/** A whole page without scripts; nothing but its own style is allowed on it. */
function formReply(
  status: number,
  lang: string,
  { dir }: FormWords,
  title: string,
  main: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const styleHash = createHash('sha256').update(STYLE).digest('base64');
  return {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'`,
      // Under "no-referrer" browsers send the form with the origin "null".
      'Referrer-Policy': 'same-origin',
    },
    body: `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${main}</main></body></html>`,
  };
}

/** One sentence, and the way back where it is known. */
export function messageReply(
  status: number,
  lang: string,
  words: FormWords,
  message: string,
  page: string | undefined,
  headers?: Readonly<Record<string, string>>,
): Reply {
  const back = page === undefined ? '' : `<p><a href="${escapeHtml(page)}">${escapeHtml(words.back)}</a></p>`;
  return formReply(status, lang, words, message, back, headers);
}

/** The question as a plain form, in the order in which its language is read. */
export function questionReply(
  survey: Survey,
  lang: string,
  words: FormWords,
  ticket: string,
  page: string,
): Reply {
  const shown = surveyLanguage(survey, lang);
  const text = (of: Survey['question']): string => escapeHtml(surveyText(of, shown, shown));
  const poles = new Map([
    [1, survey.low],
    [survey.points, survey.high],
  ]);
  const poleOf = (score: number): string => {
    const label = survey.labels?.[score - 1] ?? poles.get(score);
    return label ? ` – ${text(label)}` : '';
  };
  const points = Array.from(
    { length: survey.points },
    (_, index) =>
      `<label class="point"><input type="radio" name="score" value="${index + 1}" required><span>${index + 1}${poleOf(index + 1)}</span></label>`,
  ).join('');
  const hidden = {
    ticket,
    survey: survey.id,
    surveyVersion: survey.version,
    points: survey.points,
    lang: surveyTag(shown),
    page,
  };
  return formReply(
    200,
    lang,
    words,
    surveyText(survey.heading, shown, shown),
    `<form method="post" action="../answers" accept-charset="utf-8">${Object.entries(hidden)
      .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(String(value))}">`)
      .join('')}` +
      `<fieldset lang="${surveyTag(shown)}" dir="auto"><legend>${text(survey.question)}</legend>${points}</fieldset>` +
      (survey.reason
        ? `<p><label for="comment">${text(survey.reason)}</label></p><p>${escapeHtml(words.warning)}</p><textarea id="comment" name="comment" rows="4" maxlength="${MAX_COMMENT}"></textarea>`
        : '') +
      `<p class="trap"><label>${escapeHtml(words.leaveEmpty)} <input name="${TRAP}" tabindex="-1" autocomplete="off"></label></p><p><button>${escapeHtml(words.send)}</button></p></form>`,
  );
}
