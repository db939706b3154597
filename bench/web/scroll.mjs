import { openPage } from './browser.mjs';

/** Rows the list has to have shown at its end. */
const ROWS = 10_000;
const WHEEL_PX = 1_500;

/** How many rows lie above the end of the window. */
function rowsPassed() {
  const last = [...document.querySelectorAll('tbody tr[data-index]')].at(-1);
  return last ? Number(last.dataset.index) + 1 : 0;
}

/**
 * Scrolls an officer's list of cases by the wheel until 10,000 rows have gone by.
 * @returns the longest task in ms while it scrolled, 0 when none took 50 ms
 */
export async function scrollThrough(browser, url, cookie) {
  const { page, context } = await openPage(browser, url, cookie);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('tbody tr[data-index]').first().waitFor();
  await page.evaluate(() => {
    window.longTasks.length = 0;
  });
  await page.mouse.move(600, 400);
  for (let passed = 0, still = 0; passed < ROWS && still < 600;) {
    await page.mouse.wheel(0, WHEEL_PX);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const now = await page.evaluate(rowsPassed);
    still = now === passed ? still + 1 : 0;
    passed = now;
    if (still === 600) throw new Error(`the list ended at ${now} rows`);
  }
  const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
  await context.close();
  return longest;
}
