import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { CHROMIUM, CHROMIUM_FLAGS } from './paths.mjs';

/**
 * Opens an address in Chromium.
 * @returns the page, what went wrong on it so far (errors, warnings, files that did not come), and how to end
 *   it.
 */
export async function openAddress(address) {
  const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on(
      'console',
      (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()),
    );
    page.on(
      'response',
      (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
    );
    await page.goto(address);
    return { page, problems, close: () => browser.close() };
  } catch (reason) {
    await browser.close();
    throw reason;
  }
}

/** Serves a folder for as long as something is done with its address. */
export async function serveFolder(folder, act) {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await act(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
