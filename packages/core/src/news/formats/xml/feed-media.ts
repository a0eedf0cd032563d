import { parseInteger } from '../../../text/parse-integer.js';
import { present } from '../../model/new-item.js';
import type { NewsAttachment, NewsImage } from '../../model/news-item.js';
import { all, attribute, content, type FeedElement } from './feed-element.js';
import { addressOf } from './feed-fields.js';
import { isPhoto } from '../images/fitting-image.js';
import { rareMarkup } from '../markup-core.js';

const whole = (element: FeedElement, name: string): number | undefined =>
  parseInteger(attribute(element, name).replace(/px$/i, ''), 1);

const IMAGE_FILE = /\.(?:jpe?g|png|webp|gif|avif|jfif)(?=[?#]|$)/i;
/** Files that are no images, whatever their type says. */
const OTHER_FILE = /\.(?:pdf|docx?|mp[34]|m4a|webm|zip)$/i;
/** Addresses of programs, which say nothing of what they send. */
const PROGRAM = /\.(?:php|aspx?|ashx|axd|cgi|jsp|do)$/i;

/**
 * Whether a file is an image: by its name or its type, unless its medium is another; else by its medium, or a
 * size in pixels without a type.
 */
function isImage(file: FeedElement, url: string, type: string): boolean {
  const medium = attribute(file, 'medium').toLowerCase();
  const { pathname } = new URL(url, 'https://relative.invalid');
  if ((medium && medium !== 'image') || OTHER_FILE.test(pathname)) {
    return false;
  }
  if (medium || /^image(?:\/|$)/.test(type) || IMAGE_FILE.test(pathname)) {
    return true;
  }
  const hasExtension = /\.[a-z\d]{2,4}$/i.test(pathname) && !PROGRAM.test(pathname);
  return (
    !type &&
    !hasExtension &&
    Boolean(whole(file, 'width')) &&
    Boolean(whole(file, 'height')) &&
    !whole(file, 'duration')
  );
}

/** Of several sizes of one image, the one for a card. A single image is taken as it is. */
const chooseImage = (images: readonly NewsImage[]): NewsImage | undefined =>
  (images.length > 1 ? rareMarkup()?.chooseImage(images) : undefined) ?? images[0];

/**
 * Image and attachments of an item: Media RSS (`media:content`, `media:thumbnail`;
 * https://www.rssboard.org/media-rss), enclosures of RSS and Atom, `itunes:image` and `image`. A thumbnail is
 * taken only for want of others. Media without a usable address is left out.
 */
export function readMedia(item: FeedElement): {
  readonly image: NewsImage | undefined;
  readonly attachments: readonly NewsAttachment[];
} {
  const attachments: NewsAttachment[] = [];
  const images: NewsImage[] = [];
  const files = all(item, 'media:content enclosure link').filter(
    (file) => file.name !== 'link' || attribute(file, 'rel') === 'enclosure',
  );
  for (const file of files) {
    const url = addressOf(file);
    if (!url) {
      continue;
    }
    const type = attribute(file, 'type').toLowerCase();
    const words = content(all(file, 'media:description media:title')[0]);
    const width = whole(file, 'width');
    const height = whole(file, 'height');
    if (isImage(file, url, type)) {
      if (isPhoto({ url, width, height })) {
        images.push(present<NewsImage>({ url, alt: words || null, width, height }));
      }
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
  return { image: chooseImage(images) ?? thumbnail([item, ...files]), attachments };
}

function thumbnail(parents: readonly FeedElement[]): NewsImage | undefined {
  const images = parents
    .flatMap((parent) => all(parent, 'media:thumbnail itunes:image image'))
    .flatMap((small) => {
      const url = addressOf(small);
      const [width, height] = [whole(small, 'width'), whole(small, 'height')];
      return url && isPhoto({ url, width, height })
        ? [present<NewsImage>({ url, alt: null, width, height })]
        : [];
    });
  return chooseImage(images);
}
