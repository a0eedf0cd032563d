// WebKitGTK for @web/test-runner: Xvfb + WebKitWebDriver + MiniBrowser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { WEBKIT_DRIVER } from './paths.mjs';

const freePort = async () => {
  const s = createServer().listen(0, '127.0.0.1');
  await once(s, 'listening');
  const { port } = s.address();
  s.close();
  await once(s, 'close');
  return port;
};

export async function startWebKit({ gtkCss, settings } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'wtr-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  if (gtkCss) {
    writeFileSync(join(home, 'gtk-3.0/gtk.css'), gtkCss);
  }
  if (settings) {
    writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\n' + settings + '\n');
  }
  const kids = [];
  let display = process.env.DISPLAY;
  if (!display) {
    // Xvfb picks a free display itself and writes its number on fd 3
    const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    kids.push(x);
    const [d] = await Promise.race([
      once(x.stdio[3], 'data'),
      once(x, 'error').then(([e]) => {
        throw e;
      }),
    ]);
    display = ':' + String(d).trim();
  }
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    NO_AT_BRIDGE: '1',
  };
  const wd = spawn(WEBKIT_DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
  kids.push(wd);
  for (let i = 0; ; i++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch (e) {
      if (i > 50) {
        throw e;
      }
      await new Promise((r) => setTimeout(r, 100));
    }
  }
  const stop = () => {
    for (const k of kids.reverse()) {
      k.kill();
    }
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', stop);
  return { port, stop };
}
