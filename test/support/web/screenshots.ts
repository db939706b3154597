import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '../../../config/package-root.js';

/** The two windows every page has to fit: an office computer and a telephone. */
export const SIZES = {
  desk: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export type SizeName = keyof typeof SIZES;

/** No page is drawn beyond this height, in CSS pixels. */
const TALLEST = 6_000;

/**
 * Keeps what a page shows as `<name>-<size>.png` in var/screenshots, or in the folder of env SCREENSHOTS. On a CI machine
 * (CI=true) only where that folder is named: nobody looks at them there, and drawing them takes minutes.
 */
export async function keepScreenshot(page: Page, name: string, size: SizeName): Promise<void> {
  if (process.env.CI === 'true' && !process.env.SCREENSHOTS) return;
  const folder = process.env.SCREENSHOTS || join(packageRoot(), 'var', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(folder, `${name}-${size}.png`),
    fullPage: height <= TALLEST,
    animations: 'disabled',
    caret: 'hide',
  });
}
