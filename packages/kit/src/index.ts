export { defineElement } from './define-element.js';
export { LocaleController, type PageTranslation, type TranslationOf } from './locale-controller.js';
export type { Store } from './store.js';
export { adoptStyles } from './adopt-styles.js';
export { attachStates, type StateSwitch } from './element-states.js';
export { tokens } from './tokens.styles.js';
export { base } from './base.styles.js';
export { LazyPart } from './lazy-part.js';
export { withTimeout } from './timeout.js';
export { loadMessages, type MessageCatalogue } from './load-messages.js';
export {
  defaultsOf,
  type Attribute,
  type AttributeLimits,
  type AttributeTable,
  type GivenValues,
  type Values,
} from './attributes.js';
export { defineAccessors } from './attribute-accessors.js';
export { readValue } from './attribute-values.js';
export { readValues } from './read-values.js';
export { coerceStrings } from './coerce-strings.js';
export { warnInvalid } from './warn-invalid.js';
export { warnInvalidValues } from './warn-invalid-values.js';
export { whenNear } from './near-viewport.js';
export { fetchPart } from './fetch-part.js';
export { escapeHtml } from '@icesco/core/text';
export { templateHtml } from './template-html.js';
export { attributesOf, servedStyle, servedTag, type ServedParts, type ServedStyles } from './served-tag.js';
export { emptyServedRoot } from './served-root.js';
