import type { PropertyDeclarations } from 'lit';

/** Every attribute of `<icesco-feedback-rating>`. */
export const properties: PropertyDeclarations = {
  mode: { type: String, reflect: true },
  endpoint: { type: String },
  survey: { attribute: false },
  points: { type: Number },
  labels: { type: String },
  shape: { type: String },
  comment: { type: String },
  followUp: { type: Boolean, attribute: 'follow-up' },
  sampleRate: { type: Number, attribute: 'sample-rate' },
  cooldown: { type: Number },
  name: { type: String, reflect: true },
  value: { type: String },
  required: { type: Boolean, reflect: true },
  disabled: { type: Boolean, reflect: true },
  theme: { type: String, reflect: true },
};

export const oneOf = <Word extends string>(words: readonly Word[], given: unknown): Word => words.find((word) => word === given) ?? words[0]!;

/** What they are where the author gives none. */
export const defaults = {
  mode: 'inline',
  endpoint: '',
  points: 0,
  labels: 'ends',
  shape: 'numbers',
  comment: 'off',
  followUp: false,
  sampleRate: 1,
  cooldown: 0,
  name: '',
  value: '',
  required: false,
  disabled: false,
  theme: 'auto',
} as const;
