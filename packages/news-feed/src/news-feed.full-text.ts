import { sanitizeHtml, type NewsItem } from '@icesco/core/news';

/**
 * Puts the text of an item in its place, once: through the sanitiser where it is markup, as paragraphs where
 * it is not.
 */
export async function showFullText(
  item: NewsItem,
  place: HTMLElement | null,
  images: boolean,
): Promise<void> {
  if (!place || place.childNodes.length > 0) {
    return;
  }
  const document = place.ownerDocument;
  const paragraphs = (text: string): HTMLElement[] =>
    text.split(/\n{2,}/).map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    });
  if (item.contentHtml) {
    try {
      const clean = await sanitizeHtml(item.contentHtml, {
        document,
        images,
        ...(item.url && { baseUrl: item.url }),
      });
      // Markup of which nothing may stay is no reason to show nothing.
      if (clean.textContent.trim() || clean.querySelector('img')) {
        return place.replaceChildren(clean);
      }
    } catch {
      // No sanitiser to be had here: the plain text says the same.
    }
  }
  place.replaceChildren(...paragraphs(item.contentText ?? item.summary?.text ?? ''));
}
