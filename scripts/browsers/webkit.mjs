// WebKitGTK launcher for @web/test-runner WITHOUT webdriverio: raw W3C WebDriver over fetch.
// It presents itself as type 'puppeteer' with a small page adapter, so that the stock
// @web/test-runner-commands (setViewport, sendKeys type/press/down/up, sendMouse, resetMouse) work.
import { MINIBROWSER } from './paths.mjs';
import { startWebKit } from './webkit-process.mjs';

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
};
const BUTTON = { left: 0, middle: 1, right: 2 };

// Without this the toolbar keeps MiniBrowser's window at 447 px or more; with it 290 px.
const gtkCss = `toolbar, toolbar *, headerbar, headerbar *, entry, button, notebook header, notebook tabs { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px }
toolbar image, headerbar image, button image { -gtk-icon-source: none; min-width: 0 }`;

class WebKitLauncher {
  name = 'WebKit';
  constructor({ reducedMotion = false, dark = false, highContrast = false } = {}) {
    // media features are fixed for the life of the browser: one launcher per combination
    this.settings = [
      reducedMotion && 'gtk-enable-animations=0',
      highContrast && 'gtk-theme-name=HighContrast',
    ]
      .filter(Boolean)
      .join('\n');
    this.args = ['--automation', ...(dark ? ['--dark-mode'] : [])];
    if (this.settings || dark) {
      this.name += ` (${[reducedMotion && 'reduced-motion', dark && 'dark', highContrast && 'contrast'].filter(Boolean)})`;
    }
  }
  type = 'puppeteer';
  concurrency = 1;
  #active = new Map();
  async initialize(config) {
    this.config = config;
  }
  async #cmd(method, path, body) {
    const res = await fetch(`http://127.0.0.1:${this.proc.port}/session${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await res.json();
    if (!res.ok) {
      throw new Error(`WebKitWebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    }
    return value;
  }
  #s(method, path, body) {
    return this.#cmd(method, `/${this.sid}${path}`, body);
  }
  async #start() {
    this.proc = await startWebKit({ gtkCss, settings: this.settings });
    const v = await this.#cmd('POST', '', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: MINIBROWSER, args: this.args } } },
    });
    this.sid = v.sessionId;
    await this.#viewport({ width: 800, height: 600 });
  }
  async stop() {
    if (!this.proc) {
      return;
    }
    await this.#s('DELETE', '').catch(() => {});
    this.proc.stop();
    this.proc = undefined;
  }
  async startSession(id, url) {
    await (this.starting ??= this.#start());
    this.#active.set(id, url);
    await this.#viewport({ width: 800, height: 600 });
    await this.#s('POST', '/url', { url });
  }
  isActive(id) {
    return this.#active.has(id);
  }
  getBrowserUrl(id) {
    return this.#active.get(id);
  }
  async stopSession(id) {
    const testCoverage = this.config.coverage ? await this.#exec('return window.__coverage__') : undefined;
    await this.#s('DELETE', '/actions').catch(() => {});
    await this.#s('POST', '/url', { url: 'about:blank' });
    this.#active.delete(id);
    return { testCoverage: testCoverage ?? undefined };
  }
  async startDebugSession() {
    throw new Error('debug is not supported by the WebKit launcher');
  }
  #exec(script, ...args) {
    return this.#s('POST', '/execute/sync', { script, args });
  }
  async #viewport({ width, height }) {
    for (let i = 0; i < 10; i++) {
      const [w, h, W, H] = await this.#exec('return [innerWidth, innerHeight, outerWidth, outerHeight]');
      if (w === width && h === height) {
        return;
      }
      const r = await this.#s('GET', '/window/rect');
      await this.#s('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: r.width + (width - w),
        height: r.height + (height - h),
      });
      await new Promise((f) => setTimeout(f, 20 * (i + 1)));
    }
    throw new Error(`could not set the viewport to ${width}x${height}`);
  }
  #actions(...actions) {
    return this.#s('POST', '/actions', { actions });
  }
  #key = (...seq) => this.#actions({ type: 'key', id: 'kb', actions: seq });
  #ptr = (...seq) =>
    this.#actions({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: seq });
  getPage() {
    const v = (k) => KEYS[k] ?? k;
    return {
      setViewport: (p) => this.#viewport(p),
      keyboard: {
        type: (t) =>
          this.#key(
            ...[...t].flatMap((c) => [
              { type: 'keyDown', value: c },
              { type: 'keyUp', value: c },
            ]),
          ),
        press: (k) => this.#key({ type: 'keyDown', value: v(k) }, { type: 'keyUp', value: v(k) }),
        down: (k) => this.#key({ type: 'keyDown', value: v(k) }),
        up: (k) => this.#key({ type: 'keyUp', value: v(k) }),
      },
      mouse: {
        move: (x, y) => this.#ptr({ type: 'pointerMove', duration: 0, x, y }),
        click: (x, y, { button = 'left' } = {}) =>
          this.#ptr(
            { type: 'pointerMove', duration: 0, x, y },
            { type: 'pointerDown', button: BUTTON[button] },
            { type: 'pointerUp', button: BUTTON[button] },
          ),
        down: ({ button = 'left' } = {}) => this.#ptr({ type: 'pointerDown', button: BUTTON[button] }),
        up: ({ button = 'left' } = {}) => this.#ptr({ type: 'pointerUp', button: BUTTON[button] }),
        reset: () => this.#s('DELETE', '/actions'),
      },
      emulateMediaFeatures: async () => {
        throw new Error('emulateMedia: WebKitGTK cannot change media features at run time');
      },
      emulateMediaType: async () => {
        throw new Error('emulateMedia: not supported on WebKitGTK');
      },
      $: async () => null,
      accessibility: {
        snapshot: async () => {
          throw new Error('a11ySnapshot: not supported on WebKitGTK');
        },
      },
    };
  }
}
export const webkitLauncher = (o) => new WebKitLauncher(o);
