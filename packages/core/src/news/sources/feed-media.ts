import { decodeEntities } from '../../html/html-entities.js';
import { safeUrl } from '../../html/safe-url.js';
import { tagEnd } from '../../html/tag-end.js';
import { present } from '../complete-item.js';
import type { NewsAttachment, NewsImage } from '../news-item.js';
import type { FeedElement } from './feed-element.js';

/** Pictures and files of an item. */
export interface FeedMedia {
  readonly image: NewsImage | undefined;
  readonly attachments: readonly NewsAttachment[];
}

const number = (text: string): number | undefined => (/^\d{1,12}$/.test(text) && Number(text)) || undefined;

function imageOf(url: string | undefined, element?: FeedElement, alt: string | null = null): NewsImage | undefined {
  return url === undefined
    ? undefined
    : present<NewsImage>({ url, alt, width: number(element?.attribute('width') ?? ''), height: number(element?.attribute('height') ?? '') });
}

/** The first picture of a piece of HTML that is not a tracking pixel. */
function imageInHtml(html: string, base: string | undefined): NewsImage | undefined {
  const attribute = (tag: string, name: string): string | undefined => {
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]*))`, 'i').exec(tag);
    return match ? decodeEntities(match[1] ?? match[2] ?? match[3] ?? '') : undefined;
  };
  for (let at = html.search(/<img\s/i), tries = 0; at >= 0 && tries < 3; tries++) {
    const end = tagEnd(html, at);
    if (end < 0 || end - at > 4000) return undefined;
    const tag = html.slice(at, end);
    const url = safeUrl(attribute(tag, 'src'), base);
    const width = number(attribute(tag, 'width') ?? '');
    if (url && width !== 1) {
      return present<NewsImage>({ url, alt: attribute(tag, 'alt') ?? null, width, height: number(attribute(tag, 'height') ?? '') });
    }
    at = html.indexOf('<img ', end);
  }
  return undefined;
}

/**
 * Picture and attachments of an item: Media RSS (`media:content`, `media:thumbnail`, also in groups;
 * https://www.rssboard.org/media-rss), enclosures of RSS and Atom, `itunes:image`, `image`, and last the first picture in
 * the content. Media without a usable address is left out.
 */
export function readMedia(item: FeedElement, base: string | undefined, html: string | undefined): FeedMedia {
  const groups = [item, ...item.all('media:group')];
  const contents = groups.flatMap((group) => group.all('media:content'));
  const thumbnails = [...groups, ...contents].flatMap((group) => group.all('media:thumbnail'));
  const enclosures = [...item.all('enclosure'), ...item.all('link', 'atom:link').filter((link) => link.attribute('rel') === 'enclosure')];
  const attachments: NewsAttachment[] = [];
  let best: NewsImage | undefined;
  for (const file of [...contents, ...enclosures]) {
    const url = safeUrl(file.attribute('url') || file.attribute('href') || file.text(), base);
    if (!url) continue;
    const mimeType = file.attribute('type').toLowerCase();
    const words = file.child('media:description') ?? file.child('media:title');
    if (/^image/.test(mimeType) || file.attribute('medium') === 'image' || (!mimeType && /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url))) {
      const image = imageOf(url, file, words?.text() || null)!;
      if (!best || (image.width ?? 0) > (best.width ?? 0)) best = image;
    } else {
      attachments.push(
        present<NewsAttachment>({
          url,
          mimeType: mimeType || 'application/octet-stream',
          title: words?.text() || file.attribute('title') || undefined,
          size: number(file.attribute('length') || file.attribute('filesize')),
          duration: number(file.attribute('duration')),
        }),
      );
    }
  }
  const other = thumbnails[0] ?? item.child('itunes:image') ?? item.child('image');
  const otherUrl = other && (other.attribute('url') || other.attribute('href') || (other.child('url') ?? other).text());
  return { image: best ?? imageOf(safeUrl(otherUrl, base), other) ?? (html ? imageInHtml(html, base) : undefined), attachments };
}
