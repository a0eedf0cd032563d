import type { Survey } from '@icesco/core/feedback';
import type { Attribute, GivenValues, Values } from '@icesco/kit';

/** An attribute of the rating. */
interface RatingAttribute extends Attribute {
  /** The plain question cannot do this: any value but the default has more code fetched. */
  readonly isVariant?: true;
}

/** An empty attribute stays an empty text, which is invalid: as a number it would be 0. */
const toNumber = (given: string | null): unknown => given?.trim() && Number(given);

const text = { type: String, default: '' };
const flag = { type: Boolean, default: false };

/** Every attribute of `<icesco-feedback-rating>`. */
export const attributes = {
  /**
   * `tab`: a button at the edge that opens a dialog; `inline`: on the page; `dialog`: opened by `open()`
   * alone.
   */
  mode: {
    isVariant: true,
    type: String,
    default: 'inline',
    choices: ['tab', 'inline', 'dialog'],
    reflect: true,
  },
  /** URL of the collector. */
  endpoint: text,
  /** Survey to ask instead of the organisation's. */
  survey: { isVariant: true, attribute: false, default: undefined as Survey | undefined },
  /** Number of points, 3 to 10. 0: as in the survey. */
  points: { isVariant: true, type: Number, default: 0, min: 3, max: 10, isInteger: true },
  /** Labels at both ends of the scale, or at every point. */
  labels: { isVariant: true, type: String, default: 'ends', choices: ['ends', 'full'] },
  /** Shape of the points; the numbers stay visible. */
  shape: { isVariant: true, type: String, default: 'numbers', choices: ['numbers', 'stars', 'faces'] },
  /** Adds a comment field, with a warning about personal data and a character counter. */
  comment: { isVariant: true, type: String, default: 'off', choices: ['off', 'optional'] },
  /** Asks for the main reason, with the text of the survey. */
  followUp: { isVariant: true, ...flag, attribute: 'follow-up' },
  /** Share of page views on which the tab shows, 0 to 1. */
  sampleRate: { type: Number, default: 1, min: 0, max: 1, attribute: 'sample-rate', converter: toNumber },
  /** Days after a response during which the tab is hidden. */
  cooldown: { type: Number, default: 0, min: 0, max: Infinity },
  /** Name as a form field. */
  name: { isVariant: true, ...text, reflect: true },
  /** The chosen score as a string; '' for none. */
  value: text,
  /** Makes the field required in a form. */
  required: { isVariant: true, ...flag, reflect: true },
  /** Disables the question. */
  disabled: { ...flag, reflect: true },
  /** `auto` uses the colours of the page. */
  theme: { type: String, default: 'auto', choices: ['auto', 'light', 'dark'], reflect: true },
  /** Complete look: `card` is a panel; `auto` and `plain` have nothing of their own. */
  preset: {
    type: String,
    default: 'auto',
    choices: ['auto', 'plain', 'card', 'institution'],
    reflect: true,
  },
} as const satisfies Readonly<Record<string, RatingAttribute>>;

/** Whether the attributes ask for the plain question only. */
export const isPlain = (given: GivenRatingOptions): boolean =>
  Object.entries(attributes).every(
    ([name, attribute]) =>
      !('isVariant' in attribute) || given[name as keyof GivenRatingOptions] === attribute.default,
  );

/** Attributes and properties as authors may give them. */
export type GivenRatingOptions = GivenValues<typeof attributes>;

/** Attributes and properties, all of them valid. */
export type RatingOptions = Values<typeof attributes>;
