import { chromium } from 'playwright-core';
import { register } from 'node:module';

register('../typescript.mjs', import.meta.url);
const { CHROMIUM_FLAGS, findChromium, missingChromium } = await import('../../test/support/web/chromium.ts');

/** How much slower the processor of an office computer or telephone is taken to be. */
const SLOW_DOWN = 4;
const SIZE = { width: 1366, height: 768 };
const QUIET_MS = 500;
/** What the target is stated in; browsers would also take smaller copies. */
const COMPRESSION = { 'accept-encoding': 'gzip' };

export async function openBrowser() {
  const missing = missingChromium();
  if (missing !== undefined) throw new Error(missing);
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}

/** Notes the largest paint and every long task from the first moment of the page. */
function watch() {
  window.largestPaint = 0;
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.largestPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

/**
 * A page of a fresh visitor (nothing kept from an earlier visit) on a slowed-down processor.
 * @param cookie `{ name, value }` of a session, or nothing
 */
export async function openPage(browser, url, cookie) {
  const context = await browser.newContext({
    ...{ viewport: SIZE, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
    extraHTTPHeaders: COMPRESSION,
  });
  if (cookie) await context.addCookies([{ ...cookie, url }]);
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const scripts = new Map();
  await session.send('Network.enable');
  const kinds = new Map();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') scripts.set(requestId, encodedDataLength);
  });
  return {
    page,
    context,
    /** Bytes of all scripts as they came over the wire, with their heads. */
    scriptBytes: () => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** Opens the page, waits until nothing is fetched any more. @returns the largest paint in ms, and the bytes of its scripts */
export async function visit(browser, url, cookie) {
  const { page, context, scriptBytes } = await openPage(browser, url, cookie);
  await page.goto(url, { waitUntil: 'networkidle' });
  // The last entry of the observer may come a frame later.
  await page.waitForFunction(
    (quiet) => performance.now() - window.largestPaint > quiet && window.largestPaint > 0,
    QUIET_MS,
  );
  const paint = await page.evaluate(() => window.largestPaint);
  const bytes = scriptBytes();
  await context.close();
  return { paint, bytes };
}
