/**
 * The partner's site as a visitor and a member of staff meet it: a real browser, the real collector, stopped
 * and started.
 */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, CHROMIUM_FLAGS } from '../../../scripts/browsers/paths.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const site = { lines: [] };
let browser;

/** Starts a program and waits for a line of its output. */
async function started(args, pattern, lines = []) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (pattern.test(line)) {
      return child;
    }
  }
  throw new Error(`ended without ${pattern}:\n${lines.join('\n')}`);
}

const found = (pattern) => pattern.exec(site.lines.join('\n'));

beforeAll(async () => {
  site.process = await started(
    [here('../server.mjs'), '--port', '0', '--collector-port', '0'],
    /^ready/,
    site.lines,
  );
  site.address = found(/ready (\S+)\//)[1];
  site.token = found(/token (\S+)/)[1];
  site.collector = { pid: Number(found(/process (\d+)/)[1]), address: found(/collector (\S+)/)[1] };
  // The token that is shown reads numbers: to count the responses, another may export them.
  const [node, program, ...words] = readFileSync(`/proc/${site.collector.pid}/cmdline`, 'utf8').split('\0');
  const data = words[words.indexOf('--data') + 1];
  const printed = execFileSync(node, [program, 'token', 'create', '--role', 'analyst', '--data', data]);
  site.analystToken = String(printed).split('\n')[0];
  browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site.restarted?.kill();
  site.process?.kill();
});

/** Opens a page in a fresh profile, goes down to the widget, and gives the page once it asks. */
async function visitor(lang) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(`${site.address}/${lang}/`);
  await scrollToQuestion(page);
  return page;
}

/** News that arrives above the question moves it down: the visitor scrolls on until it is there. */
const scrollToQuestion = (page) =>
  page.waitForFunction(() => {
    const rating = document.querySelector('icesco-feedback-rating');
    rating?.scrollIntoView();
    return rating?.shadowRoot?.querySelector('input[type=radio]');
  });

const answer = (page, score) =>
  page.evaluate(async (value) => {
    const widget = document.querySelector('icesco-feedback-rating');
    const message = new Promise((resolve) =>
      ['icesco-sent', 'icesco-queued', 'icesco-failed'].forEach((type) =>
        widget.addEventListener(type, () => resolve(type), { once: true }),
      ),
    );
    widget.shadowRoot.querySelectorAll('input[type=radio]')[value - 1].click();
    widget.shadowRoot.querySelector('[data-action=submit]').click();
    return message;
  }, score);

async function count() {
  const response = await fetch(`${site.collector.address}/v1/export.ndjson?survey=icesco-website`, {
    headers: { Authorization: `Bearer ${site.analystToken}` },
  });
  return (await response.text()).split('\n').filter(Boolean).length;
}

describe('answers on the partner’s site', () => {
  it('arrive, and show in the summary page at once', async () => {
    const before = await count();
    for (let each = 0; each < 12; each += 1) {
      const page = await visitor(['ar', 'en', 'fr'][each % 3]);
      expect(await answer(page, 1 + (each % 5))).toBe('icesco-sent');
      await page.browserContext().close();
    }
    expect(await count()).toBe(before + 12);
    const staff = await (await browser.createBrowserContext()).newPage();
    await staff.goto(`${site.address}/en/staff.html`);
    await staff.type('input[name=token]', site.token);
    await staff.keyboard.press('Enter');
    await staff.waitForFunction(() =>
      /12 responses/.test(document.querySelector('icesco-feedback-summary').shadowRoot.textContent),
    );
  }, 60_000);

  it('given while the collector is stopped arrive by themselves when it is back, once', async () => {
    const before = await count();
    const command = readFileSync(`/proc/${site.collector.pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    const page = await visitor('en');
    process.kill(site.collector.pid, 'SIGKILL');
    await page.waitForFunction(async () => (await fetch('/feedback/healthz')).status === 502, {
      polling: 100,
    });
    expect(await answer(page, 5)).toBe('icesco-queued');
    // The new one listens where the old one did; its address was printed with its first start.
    const port = new URL(site.collector.address).port;
    const args = command.slice(1).map((word, index, all) => (all[index - 1] === '--port' ? port : word));
    site.restarted = await started(args, /^ready/);
    await page.waitForFunction(
      () => !Object.keys(localStorage).some((key) => key.startsWith('icesco:answer:')),
      { timeout: 30_000 },
    );
    expect(await count()).toBe(before + 1);
    await page.reload();
    await scrollToQuestion(page);
    expect(await count()).toBe(before + 1);
  }, 60_000);

  it('come from the plain form where no script runs, with a page to read', async () => {
    const before = await count();
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.address}/ar/`);
    await page.click('input[name=score][value="4"]');
    await Promise.all([page.waitForNavigation(), page.click('form button')]);
    expect(await page.$eval('html', ({ lang, dir }) => [lang, dir])).toEqual(['ar', 'rtl']);
    expect(await count()).toBe(before + 1);
  }, 30_000);
});
