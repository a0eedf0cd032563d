export { defineElement } from './define-element.js';
export {
  LocaleController,
  type MessageCatalogue,
  type PageTranslation,
  type TranslationOf,
} from './locale-controller.js';
export type { Store } from './store.js';
export { adoptStyles } from './adopt-styles.js';
export { attachStates, type StateSwitch } from './element-states.js';
export { tokens } from './tokens.styles.js';
export { base } from './base.styles.js';
export { LazyPart } from './lazy-part.js';
export { inTime } from './in-time.js';
export { keepTexts } from './keep-texts.js';
export { warnInvalid } from './warn-invalid.js';
export { whenNear } from './near-viewport.js';
export { fetchPart } from './fetch-part.js';
export { escapeHtml, templateHtml } from './template-html.js';
export { attributesOf, servedStyle, servedTag, type ServedParts, type ServedStyles } from './served-tag.js';
export { emptyServedRoot } from './served-root.js';
