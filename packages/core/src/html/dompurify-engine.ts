import { allAttributes, POLICY } from './sanitize-policy.js';

/** As much of DOMPurify as is used here (https://github.com/cure53/DOMPurify). */
export interface Purifier {
  sanitize(
    html: string,
    config: typeof CONFIG & { ALLOWED_TAGS: string[]; ALLOWED_ATTR: string[] },
  ): DocumentFragment;
}
export type PurifierLoader = () => Promise<Purifier>;

const CONFIG = {
  RETURN_DOM_FRAGMENT: true,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  KEEP_CONTENT: false,
  // What is not allowed goes with what it holds, but the text itself may begin with anything.
  FORCE_BODY: true,
} as const;

const loadDompurify: PurifierLoader = async () => (await import('dompurify')).default;

/**
 * Parses and cleans with DOMPurify, fetched at the first call. The nodes belong to a document that loads
 * nothing.
 * @throws whatever the import throws, and TypeError where Trusted Types forbid the policy `dompurify`
 */
export async function purify(html: string, load: PurifierLoader = loadDompurify): Promise<DocumentFragment> {
  const purifier = await load();
  return purifier.sanitize(html, {
    ...CONFIG,
    ALLOWED_TAGS: [...POLICY.elements, ...POLICY.wrappers, '#text'],
    ALLOWED_ATTR: allAttributes(),
  });
}
