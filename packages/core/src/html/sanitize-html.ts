import type { SanitizeOptions } from './sanitize-options.js';

/**
 * Markup from a stranger as nodes that are safe to insert: text, lists, tables, links and pictures, by a
 * strict list. Links go to http, https and mailto; nothing runs, nothing is loaded before it is shown,
 * nothing of the page's style or ids is touched. Works under `require-trusted-types-for 'script'`; there,
 * browsers without `setHTML` need the policy `dompurify`.
 *
 * @param html the first 200,000 characters are read
 * @returns what is allowed of it; its plain text where no sanitiser works, and of markup with more than
 *   10,000 tags or 256 elements in one another, which would freeze the page. Rejects only if this part of the
 *   library cannot be fetched.
 */
export async function sanitizeHtml(html: string, options: SanitizeOptions): Promise<DocumentFragment> {
  // A page that shows headlines alone never needs it.
  const { sanitizeFragment } = await import('./sanitize-fragment.js');
  return sanitizeFragment(html, options);
}
