import type { PropertyDeclarations } from 'lit';

const reflected = { reflect: true };
const reflectedFlag = { type: Boolean, reflect: true };
const number = { type: Number };

/** Every attribute of `<icesco-feedback-rating>`. */
export const properties: PropertyDeclarations = {
  mode: reflected,
  endpoint: {},
  survey: { attribute: false },
  points: number,
  labels: {},
  shape: {},
  comment: {},
  followUp: { type: Boolean, attribute: 'follow-up' },
  sampleRate: { type: Number, attribute: 'sample-rate' },
  cooldown: number,
  name: reflected,
  value: {},
  required: reflectedFlag,
  disabled: reflectedFlag,
  theme: reflected,
};

/** The plain question: what differs from it is fetched. */
export const plain = {
  mode: 'inline',
  survey: undefined,
  points: 0,
  labels: 'ends',
  shape: 'numbers',
  comment: 'off',
  followUp: false,
  name: '',
  required: false,
} as const;

/** What they are where the author gives none. */
export const defaults = {
  ...plain,
  endpoint: '',
  sampleRate: 1,
  cooldown: 0,
  value: '',
  disabled: false,
  theme: 'auto',
  phase: 'asking',
  opened: false,
  said: '',
} as const;
