import { DEFAULT_SURVEY } from '@icesco/core/feedback';
import type { AttributeTable } from '@icesco/kit';

const text = { type: String, default: '' };

/** Every attribute of `<icesco-feedback-summary>`. */
export const attributes = {
  /** URL of the collector's `/v1/summary`. */
  endpoint: text,
  /** Id of the survey. */
  survey: { ...text, default: DEFAULT_SURVEY.id },
  /** First day, `YYYY-MM-DD`; 90 days ago by default. */
  from: text,
  /** Last day, `YYYY-MM-DD`; today by default. */
  to: text,
  /** `auto` uses the colours of the page. */
  theme: { type: String, default: 'auto', choices: ['auto', 'light', 'dark'], reflect: true },
  /** Token for reading. A property only, so that it is not in the page's source. */
  token: { attribute: false, default: '' },
} as const satisfies AttributeTable;
