import { findProgram } from '../servers/binaries.js';

/** Names under which Debian, Ubuntu and Google install the browser. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Full path of the browser the web tests use: env CHROMIUM_PATH, else the first one on PATH; else undefined. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH || NAMES.map(findProgram).find((path) => path !== undefined);
}

/** What to install so that the web tests can run, or undefined when the browser is there. */
export function missingChromium(): string | undefined {
  return findChromium() === undefined
    ? 'chromium not found: install the Debian packages "chromium" and "fonts-noto-cjk", or set CHROMIUM_PATH'
    : undefined;
}

/** A browser without a window that asks for nothing on its own. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
