const PLACEHOLDER = 'icesco-placeholder';

const placeholderOf = (image: Element): Element | undefined => {
  const next = image.nextElementSibling;
  return next?.classList.contains(PLACEHOLDER) ? next : undefined;
};

/**
 * Shows a placeholder where an image did not load: engines draw an icon of their own or its alternative text,
 * and the page's styles may win over `hidden`. The image stays, as it may load later.
 */
export function replaceImage(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement)) {
    return;
  }
  target.hidden = true;
  target.style.setProperty('display', 'none', 'important');
  if (!target.classList.contains('icesco-image') || placeholderOf(target)) {
    return;
  }
  const placeholder = target.ownerDocument.createElement('span');
  placeholder.className = `icesco-image ${PLACEHOLDER}`;
  if (target.alt) {
    placeholder.setAttribute('role', 'img');
    placeholder.setAttribute('aria-label', target.alt);
  } else {
    placeholder.setAttribute('aria-hidden', 'true');
  }
  target.after(placeholder);
}

export function imageLoaded(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement)) {
    return;
  }
  if (target.hidden) {
    target.hidden = false;
    target.style.removeProperty('display');
    placeholderOf(target)?.remove();
  }
  fitImage(target);
}

/** Narrower than this part of its place, an image would only be blurred by filling it: a logo, mostly. */
const LEAST_FILL = 0.6;

/**
 * Marks images that are not to be cropped like the rest: small ones are shown whole, portraits by their upper
 * part. With `srcset` the size of an image is not its own.
 */
export function fitImage(image: HTMLImageElement): void {
  const { naturalWidth, naturalHeight, clientWidth, srcset } = image;
  if (srcset || !naturalWidth || !image.classList.contains('icesco-image')) {
    return;
  }
  image.classList.toggle('icesco-small', naturalWidth < LEAST_FILL * clientWidth);
  if (!image.hasAttribute('height')) {
    image.classList.toggle('icesco-portrait', naturalHeight > naturalWidth);
  }
}
