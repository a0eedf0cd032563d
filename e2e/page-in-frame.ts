/** A page of a host, in a frame: built files only, as a visitor gets them. */
export interface HostPage {
  readonly window: Window & typeof globalThis & Record<string, unknown>;
  readonly document: Document;
  close(): void;
}

export const assert = (holds: unknown, message: string): void => {
  if (!holds) {
    throw new Error(message);
  }
};

export const assertEqual = (actual: unknown, expected: unknown, message: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${message}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};

export async function openPage(url: string, width = 900): Promise<HostPage> {
  const frame = document.createElement('iframe');
  // In the window: what stands outside of it is not near, and is not drawn.
  frame.style.cssText = `position:fixed;inset:0 auto auto 0;inline-size:${width}px;block-size:700px;border:0`;
  frame.src = url;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return {
    window: frame.contentWindow as HostPage['window'],
    document: frame.contentDocument!,
    close: () => frame.remove(),
  };
}

/**
 * A page made of this markup, under these headers. It keeps every violation of its policy in
 * `window.violations`.
 */
export const pageOf = (markup: string, csp = ''): Promise<HostPage> => {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script src="/e2e/violations.js"></script></head><body>${markup}</body></html>`;
  return openPage(
    `/e2e/answer/page.html?type=${encodeURIComponent('text/html; charset=utf-8')}&csp=${encodeURIComponent(csp)}&body=${encodeURIComponent(body)}`,
  );
};

export async function until(
  condition: () => unknown,
  message: string | (() => string),
  ms = 20_000,
): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (condition()) {
      return;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(typeof message === 'string' ? message : message());
}
