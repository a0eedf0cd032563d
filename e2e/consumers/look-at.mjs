import assert from 'node:assert/strict';
import { openAddress } from '../../scripts/browsers/open-page.mjs';

const TITLES = ['A library opens in Rabat', 'Prize for young scientists'];

/**
 * Every app shows the same: the news it was given, and what the widgets' events reported.
 * @param address of a running app.
 * @param served whether the news is in what it sends, before any script.
 */
export async function lookAt(address, served) {
  if (served) {
    const written = await (await fetch(address)).text();
    for (const title of TITLES) {
      assert.ok(written.includes(`${title}</a></h2>`), `${title} is in what the server sends`);
    }
  }
  const { page, problems, close } = await openAddress(address);
  try {
    await page.waitForFunction(() => {
      // News that a server has rendered is loaded when a reader uses it.
      document.querySelector('icesco-news-feed')?.dispatchEvent(new Event('pointerover'));
      return document.querySelector('#shown')?.textContent === '2';
    });
    const titles = await page.$$eval('icesco-news-feed h2', (all) =>
      all.map((title) => title.textContent.trim()),
    );
    assert.deepEqual(titles, TITLES, 'the news, as headings of the requested level');
    await page.locator('icesco-feedback-rating >>> input[value="4"]').click();
    await page.waitForFunction(() => document.querySelector('#score')?.textContent === '4');
    assert.deepEqual(problems, [], 'nothing on the console');
  } finally {
    await close();
  }
}
