import assert from 'node:assert/strict';
import { openPage } from '../../tools/browsers/open-page.mjs';

/** Every app shows the same: the news it was given, and what the widgets' events told it. @param folder a built app. */
export async function lookAt(folder) {
  const { page, problems, close } = await openPage(folder);
  try {
    await page.waitForFunction(() => document.querySelector('#shown')?.textContent === '2');
    const titles = await page.$$eval('icesco-news-feed h2', (all) => all.map((title) => title.textContent.trim()));
    assert.deepEqual(titles, ['A library opens in Rabat', 'Prize for young scientists'], 'the news, as headings of the level asked for');
    await page.locator('icesco-feedback-rating >>> input[value="4"]').click();
    await page.waitForFunction(() => document.querySelector('#score')?.textContent === '4');
    assert.deepEqual(problems, [], 'nothing on the console');
  } finally {
    await close();
  }
}
