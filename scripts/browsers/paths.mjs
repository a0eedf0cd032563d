import { existsSync } from 'node:fs';

const first = (...candidates) =>
  candidates.find((path) => path && existsSync(path)) ?? candidates.find(Boolean);

export const CHROMIUM = first(
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
);
export const FIREFOX = first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
export const WEBKIT_DRIVER = first(process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver');
export const MINIBROWSER = first(
  process.env.MINIBROWSER_PATH,
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
);
export const XVFB = '/usr/bin/Xvfb';

/** What the tests need from the system, with the Debian package that brings it. */
export const NEEDED = [
  { name: 'Chromium', path: CHROMIUM, debian: 'chromium' },
  { name: 'Firefox', path: FIREFOX, debian: 'firefox-esr' },
  { name: 'WebKit', path: WEBKIT_DRIVER, debian: 'webkit2gtk-driver' },
  { name: 'WebKit’s MiniBrowser', path: MINIBROWSER, debian: 'webkit2gtk-driver' },
  { name: 'Xvfb', path: XVFB, debian: 'xvfb' },
];

export const missing = () => NEEDED.filter(({ path }) => !path || !existsSync(path));

/**
 * Sandboxing needs privileges that a container's root lacks; the other flags keep the browser from calling
 * home.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
