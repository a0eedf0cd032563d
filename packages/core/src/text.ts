/** Texts for HTML and CSV, folded texts for comparison, and integers in texts. */
export { csvCell } from './text/csv-cell.js';
export { escapeHtml } from './text/escape-html.js';
export { foldText } from './text/fold-text.js';
export { parseInteger } from './text/parse-integer.js';
