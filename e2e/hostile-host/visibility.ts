const LEAST_CONTRAST = 3;
const LEAST_SIZE = 8;

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour as red, green, blue and opacity, 0 to 255. */
function channels(colour: string): [number, number, number, number] {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  return [...pixel.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
}

/** WCAG 2.2, relative luminance. */
function luminance([red, green, blue]: readonly number[]): number {
  const [r, g, b] = [red!, green!, blue!].map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * What lies behind an element: the nearest background that is not transparent, else the canvas of its
 * document.
 */
function ground(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (channels(backgroundColor)[3] > 127) {
      return backgroundColor;
    }
  }
  return getComputedStyle(element.ownerDocument.documentElement).colorScheme.includes('dark')
    ? '#121212'
    : '#fff';
}

/** WCAG 2.2, contrast ratio. */
function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of a colour, which may be translucent, with what lies behind an element. */
export function contrastWithGround(element: Element, colour: string): number {
  const background = ground(element);
  pixel.fillStyle = background;
  pixel.fillRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const mixed = [...pixel.getImageData(0, 0, 1, 1).data];
  return contrastOf(mixed, channels(background));
}

/** Why the text of an element cannot be read; '' if it can. */
export function visibilityProblem(element: Element | null | undefined): string {
  if (!element?.textContent?.trim()) {
    return 'no text';
  }
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    return 'not visible';
  }
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const { width, height } = range.getBoundingClientRect();
  if (width < 2 || height < 2) {
    return `${width} × ${height} pixels`;
  }
  const style = getComputedStyle(element);
  if (parseFloat(style.fontSize) < LEAST_SIZE) {
    return `type of ${style.fontSize}`;
  }
  const colour = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  const text = channels(colour);
  if (text[3] < 127) {
    return `transparent text (${colour})`;
  }
  const contrast = contrastOf(text, channels(ground(element)));
  return contrast < LEAST_CONTRAST
    ? `contrast of ${contrast.toFixed(1)}: ${colour} on ${ground(element)}`
    : '';
}
