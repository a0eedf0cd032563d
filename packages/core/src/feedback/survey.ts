/** A text by BCP 47 tag: in one language at least, whichever it is. */
export type LocalisedText = { readonly [lang: string]: string };

/**
 * A satisfaction question. Its order of poles and number of points never change under one version: answers to
 * different scales are different answers (Krebs and Bachner, doi 10.12758/mda.2017.08).
 */
export interface Survey {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly version: number;
  /** 3 to 10. */
  readonly points: number;
  /** The word on the button that opens the question. */
  readonly opener: LocalisedText;
  readonly heading: LocalisedText;
  readonly question: LocalisedText;
  /** The pole of score 1: first in reading order, in every language. */
  readonly low: LocalisedText;
  /** The pole of the highest score. */
  readonly high: LocalisedText;
  /** A label for every point, from the lowest, for `labels="full"`. */
  readonly labels?: readonly LocalisedText[];
  /** Asks for a reason, in free text. */
  readonly reason?: LocalisedText;
}

/** The words of a survey of five points in one language. */
export interface SurveyWords {
  readonly opener: string;
  readonly heading: string;
  readonly question: string;
  readonly low: string;
  readonly high: string;
  /** The points between the poles. */
  readonly second: string;
  readonly third: string;
  readonly fourth: string;
  readonly reason: string;
}

/** Id, version and points of the question of the organisation's own site. */
export const DEFAULT_SURVEY_ID = { id: 'icesco-website', version: 1, points: 5 } as const;
