import { present } from '../complete-item.js';
import type { NewsAttachment, NewsImage } from '../news-item.js';
import { all, attribute, content, type FeedElement } from './feed-element.js';
import { addressOf } from './feed-fields.js';

/** A whole number that an attribute gives. */
const whole = (element: FeedElement, name: string): number | undefined => {
  const text = attribute(element, name);
  return (/^\d{1,12}$/.test(text) && +text) || undefined;
};

/**
 * Picture and attachments of an item: Media RSS (`media:content`, `media:thumbnail`;
 * https://www.rssboard.org/media-rss), enclosures of RSS and Atom, `itunes:image` and `image`. The widest picture
 * is taken. Media without a usable address is left out.
 */
export function readMedia(item: FeedElement): { readonly image: NewsImage | undefined; readonly attachments: readonly NewsAttachment[] } {
  const files = all(item, ['media:content', 'enclosure']).concat(all(item, ['link']).filter((link) => attribute(link, 'rel') === 'enclosure'));
  const attachments: NewsAttachment[] = [];
  let image: NewsImage | undefined;
  for (const file of files) {
    const url = addressOf(file);
    if (!url) continue;
    const type = attribute(file, 'type').toLowerCase();
    const words = content(all(file, ['media:description', 'media:title'])[0]);
    const width = whole(file, 'width');
    if (/^image/.test(type || attribute(file, 'medium')) || (!type && /\.(?:jpe?g|png|webp|gif|avif)\b/.test(url))) {
      if (!image || width! > (image.width ?? 0)) image = present<NewsImage>({ url, alt: words || null, width, height: whole(file, 'height') });
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
  for (const parent of [item, ...files]) {
    for (const picture of image ? [] : all(parent, ['media:thumbnail', 'itunes:image', 'image'])) {
      const url = addressOf(picture);
      if (url) image ??= present<NewsImage>({ url, alt: null, width: whole(picture, 'width'), height: whole(picture, 'height') });
    }
  }
  return { image, attachments };
}
