import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { CHROMIUM, CHROMIUM_FLAGS } from './paths.mjs';

/**
 * Serves a folder and opens one of its pages in Chromium.
 * @returns the page, what went wrong on it so far (errors, warnings, files that did not come), and how to end both.
 */
export async function openPage(folder, path = '/') {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
    page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`));
    await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
    return { page, problems, close };
  } catch (reason) {
    await close();
    throw reason;
  }
}
