import { present } from '../../model/new-item.js';
import type { NewsImage } from '../../model/news-item.js';
import { fittingImage } from './fitting-image.js';

/** Of several sizes of one image, the one for a card.  */
export function chooseImage(images: readonly NewsImage[]): NewsImage | undefined {
  const [first, ...others] = images;
  if (!first || !others.length) {
    return first;
  }
  const ratio = (image: NewsImage): number | undefined =>
    image.width && image.height && image.width / image.height;
  const cut = ratio(first);
  const sizes = images.flatMap((image) => {
    const other = ratio(image);
    const isSameCut = !cut || !other || Math.abs(other / cut - 1) < 0.05;
    return image.width && isSameCut ? [{ ...image, width: image.width }] : [];
  });
  const { url, srcset } = fittingImage(sizes) ?? {};
  const chosen = images.find((image) => image.url === url) ?? first;
  const alt = chosen.alt ?? images.find((image) => image.alt)?.alt ?? null;
  return present<NewsImage>({
    ...chosen,
    alt,
    srcset: srcset?.map((size) => ({ url: size.url, width: size.width })),
  });
}
