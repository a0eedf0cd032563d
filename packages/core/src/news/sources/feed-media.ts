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
  const contents = groups.flatMap((group) => all(group, 'media:content'));
  const files = [...contents, ...all(item, 'enclosure'), ...all(item, 'link').filter((link) => attribute(link, 'rel') === 'enclosure')];
  const pictures = [...groups, ...contents].flatMap((group) => all(group, 'media:thumbnail')).concat(all(item, 'itunes:image image'));
  const attachments: NewsAttachment[] = [];
  let image: NewsImage | undefined;
  for (const file of [...files, ...pictures]) {
    const url = fileAddress(file, base);
    if (!url) continue;
    const type = attribute(file, 'type').toLowerCase();
    const words = content(all(file, 'media:description media:title')[0]);
    const isFile = files.includes(file);
    if (isFile && !/^image/.test(type || attribute(file, 'medium') || (/\.(?:jpe?g|png|webp|gif|avif)\b/i.test(url) ? 'image' : ''))) {
      attachments.push(
        present<NewsAttachment>({
          url,
          mimeType: type || 'application/octet-stream',
          title: words || attribute(file, 'title') || undefined,
          size: whole(attribute(file, 'length') || attribute(file, 'filesize')),
          duration: whole(attribute(file, 'duration')),
        }),
      );
    } else {
      const width = whole(attribute(file, 'width'));
      if (image && !(isFile && (width ?? 0) > (image.width ?? 0))) continue;
      image = present<NewsImage>({ url, alt: words || null, width, height: whole(attribute(file, 'height')) });
    }
  }
  return { image, attachments };
}
