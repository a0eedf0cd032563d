/** Texts for HTML, folded texts for comparison, and integers in texts. */
export { escapeHtml } from './text/escape-html.js';
export { foldText } from './text/fold-text.js';
export { parseInteger } from './text/parse-integer.js';
