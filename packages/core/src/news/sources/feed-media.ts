import { present } from '../complete-item.js';
import type { NewsAttachment, NewsImage } from '../news-item.js';
import { all, attribute, content, type FeedElement } from './feed-element.js';
import { addressOf } from './feed-fields.js';

/** The positive whole number that a text is. */
export const wholeNumber = (text: string | undefined): number | undefined =>
  (/^\d{1,12}$/.test(text!) && +text!) || undefined;

const whole = (element: FeedElement, name: string): number | undefined =>
  wholeNumber(attribute(element, name));

/**
 * Picture and attachments of an item: Media RSS (`media:content`, `media:thumbnail`;
 * https://www.rssboard.org/media-rss), enclosures of RSS and Atom, `itunes:image` and `image`. The widest picture
 * is taken, a thumbnail only for want of others. Media without a usable address is left out.
 */
export function readMedia(item: FeedElement): {
  readonly image: NewsImage | undefined;
  readonly attachments: readonly NewsAttachment[];
} {
  const attachments: NewsAttachment[] = [];
  let image: NewsImage | undefined;
  const files = all(item, 'media:content enclosure link').filter(
    (file) => file.name !== 'link' || attribute(file, 'rel') === 'enclosure',
  );
  for (const file of files) {
    const url = addressOf(file);
    if (!url) continue;
    const type = attribute(file, 'type').toLowerCase();
    const words = content(all(file, 'media:description media:title')[0]);
    const width = whole(file, 'width');
    if (
      /^image/.test(type || attribute(file, 'medium')) ||
      (!type && /\.(?:jpe?g|png|webp|gif|avif)\b/.test(url))
    ) {
      if (!image || width! > (image.width ?? 0))
        image = present<NewsImage>({ url, alt: words || null, width, height: whole(file, 'height') });
    } else {
      attachments.push(
        present<NewsAttachment>({
          url,
          mimeType: type || 'application/octet-stream',
          title: words || attribute(file, 'title') || undefined,
          size: whole(file, 'length') ?? whole(file, 'filesize'),
          duration: whole(file, 'duration'),
        }),
      );
    }
  }
  if (!image) {
    const small = [item, ...files]
      .flatMap((parent) => all(parent, 'media:thumbnail itunes:image image'))
      .find(addressOf);
    if (small)
      image = present<NewsImage>({
        url: addressOf(small)!,
        alt: null,
        width: whole(small, 'width'),
        height: whole(small, 'height'),
      });
  }
  return { image, attachments };
}
