import { safeUrl } from '../../html/safe-url.js';
import { present } from '../complete-item.js';
import type { NewsAttachment, NewsImage } from '../news-item.js';
import { all, attribute, content, type FeedElement } from './feed-element.js';

const whole = (text: string): number | undefined => (/^\d{1,12}$/.test(text) && +text) || undefined;

/** Address of a file or picture, as an attribute or as text. */
export const fileAddress = (element: FeedElement | undefined, base: string | undefined): string | undefined =>
  element && safeUrl(attribute(element, 'url') || attribute(element, 'href') || content(all(element, 'url')[0] ?? element), base);

/**
 * Picture and attachments of an item: Media RSS (`media:content`, `media:thumbnail`, also in groups;
 * https://www.rssboard.org/media-rss), enclosures of RSS and Atom, `itunes:image` and `image`. The widest picture
 * is taken. Media without a usable address is left out.
 */
export function readMedia(item: FeedElement, base: string | undefined): { readonly image: NewsImage | undefined; readonly attachments: readonly NewsAttachment[] } {
  const groups = [item, ...all(item, 'media:group')];
  const files = groups.flatMap((group) => all(group, 'media:content', 'enclosure')).concat(all(item, 'link').filter((link) => attribute(link, 'rel') === 'enclosure'));
  const pictures = [...groups, ...files].flatMap((parent) => all(parent, 'media:thumbnail', 'itunes:image', 'image'));
  const attachments: NewsAttachment[] = [];
  let image: NewsImage | undefined;
  for (const file of [...files, ...pictures]) {
    const url = fileAddress(file, base);
    if (!url) continue;
    const type = attribute(file, 'type').toLowerCase();
    const words = content(all(file, 'media:description', 'media:title')[0]);
    if (pictures.includes(file) || /^image/.test(type || attribute(file, 'medium')) || (!type && /\.(?:jpe?g|png|webp|gif|avif)\b/.test(url))) {
      const width = whole(attribute(file, 'width'));
      if (!image || (files.includes(file) && width! > (image.width ?? 0))) {
        image = present<NewsImage>({ url, alt: words || null, width, height: whole(attribute(file, 'height')) });
      }
    } else {
      attachments.push(
        present<NewsAttachment>({
          url,
          mimeType: type || 'application/octet-stream',
          title: words || attribute(file, 'title') || undefined,
          size: whole(attribute(file, 'length') || attribute(file, 'filesize')),
          duration: whole(attribute(file, 'duration')),
        }),
      );
    }
  }
  return { image, attachments };
}
