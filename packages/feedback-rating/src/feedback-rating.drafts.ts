import { COOLDOWN_KEY, DRAFT_KEY, toJson } from '@icesco/core/feedback';
import { pageIdentity } from './feedback-rating.pending.js';

/** What the visitor has chosen and written so far, kept for the session. */
export interface Draft {
  readonly score: number;
  readonly comment: string;
}

const DAY_MS = 86_400_000;

/** Storage that may be blocked: then nothing is remembered, and nothing breaks. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * What distinguishes an element from the others of its kind on a page: its id where no other has it, else its
 * position.
 */
function elementIdentity(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const kin = [...root.querySelectorAll(element.localName)];
  const isAlone = element.id !== '' && kin.every((each) => each === element || each.id !== element.id);
  const own = isAlone ? `#${element.id}` : String(kin.indexOf(element));
  return 'host' in root ? `${elementIdentity(root.host)}/${own}` : own;
}

/** A draft belongs to one element of one page, and to one survey. */
const draftKey = (element: Element, survey: string): string =>
  `${DRAFT_KEY}${pageIdentity(location)} ${elementIdentity(element)} ${survey}`;

export function readDraft(element: Element, survey: string): Draft | undefined {
  return attempt(() => {
    const { score, comment } = JSON.parse(
      sessionStorage.getItem(draftKey(element, survey)) ?? '{}',
    ) as Partial<Draft>;
    return typeof score === 'number' || typeof comment === 'string'
      ? { score: Number(score) || 0, comment: String(comment ?? '') }
      : undefined;
  });
}

export function keepDraft(element: Element, survey: string, draft: Draft | undefined): void {
  attempt(() => {
    const key = draftKey(element, survey);
    if (draft) {
      sessionStorage.setItem(key, toJson(draft));
    } else {
      sessionStorage.removeItem(key);
    }
  });
}

export function rememberAnswered(survey: string, now: number): void {
  attempt(() => localStorage.setItem(COOLDOWN_KEY + survey, String(now)));
}

/**
 * Whether the survey was answered within so many days. A time in the future (a clock set back) does not
 * count.
 */
export function answeredWithin(survey: string, days: number, now: number): boolean {
  const then = Number(attempt(() => localStorage.getItem(COOLDOWN_KEY + survey)) ?? NaN);
  return then <= now && now - then < days * DAY_MS;
}
