import type { PurifierLoader } from './dompurify-engine.js';

export interface SanitizeOptions {
  /** The document that the text is for. Its window must be the one that the code runs in. */
  readonly document: Document;
  /** Base of relative addresses: that of the article. Without it relative links and pictures go. */
  readonly baseUrl?: string;
  /** Whether pictures stay. */
  readonly images?: boolean;
  /** Level of the highest heading; the others follow it. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Where DOMPurify comes from, for browsers without a sanitiser of their own. */
  readonly loadPurifier?: PurifierLoader;
}
