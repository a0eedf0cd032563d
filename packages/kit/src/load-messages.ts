import { withTimeout } from './timeout.js';

/** The messages of one component: English built in, other languages fetched when a page uses them. */
export interface MessageCatalogue<Messages> {
  readonly en: Messages;
  readonly others: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>>;
}

/**
 * The messages of a language.
 * @param lang one of the catalogue's
 * @returns `undefined` where the catalogue has none, or their file is blocked or hangs
 */
export async function loadMessages<Messages>(
  { en, others }: MessageCatalogue<Messages>,
  lang: string,
): Promise<Messages | undefined> {
  const load = others[lang];
  if (!load) {
    return lang === 'en' ? en : undefined;
  }
  try {
    return (await withTimeout(load())).default;
  } catch {
    return undefined;
  }
}
