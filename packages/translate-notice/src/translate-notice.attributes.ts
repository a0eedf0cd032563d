import type { AttributeTable, Values } from '@icesco/kit';

const text = { default: '' };

/** Every attribute of `<icesco-translate-notice>`. */
export const attributes = {
  /** Organisation named in the disclaimer; ICESCO in the reader's language by default. */
  organisation: text,
  /** BCP 47 tag of the authoritative version; the language of the page by default. */
  authoritativeLang: { ...text, attribute: 'authoritative-lang' },
  /** http(s) or mailto URL for reporting translation errors. */
  contact: text,
  /** Declares that the server machine-translated the page: name of the translator, or empty if unknown. */
  translatedBy: { ...text, attribute: 'translated-by' },
  /**
   * BCP 47 tag of the language that the server translated from. The notice is hidden on the original, which
   * is in that language.
   */
  translatedFrom: { ...text, attribute: 'translated-from' },
  /** Position: in the page, or fixed at an edge of the window. */
  placement: { ...text, default: 'inline', choices: ['inline', 'top', 'bottom'] },
  /** Shows a button that closes the notice for the session. */
  dismissible: { type: Boolean, default: false },
  /** `auto` uses the colours of the page. */
  theme: { ...text, default: 'auto', choices: ['auto', 'light', 'dark'] },
} as const satisfies AttributeTable;

/** Attributes and properties of the notice. */
export type NoticeAttributes = Values<typeof attributes>;
