import type { BrowserContext, Locator, Page } from 'playwright-core';
import { eventually } from '../eventually.js';
import { PASSWORD } from '../app.js';
import { Complaints } from './complaints.js';
import { keepScreenshot, SIZES, type SizeName } from './screenshots.js';
import { Traffic } from './traffic.js';

/** Pages fetch what they show at once; after so long without a request nothing more is coming. */
const QUIET_MS = 60;

/** One person at one browser of their own. Locators and their waiting are Playwright's. */
export class Person {
  readonly complaints: Complaints;
  private readonly traffic: Traffic;

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly name: string,
    private readonly origin: string,
  ) {
    this.complaints = new Complaints(context, name, new URL(origin).host);
    this.traffic = new Traffic(context);
  }

  /** Asks the server for a page by its address, and waits until it stands. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.origin + path, { waitUntil: 'load' });
    await this.settled();
  }

  /** Signs in by the visible page, wherever that then leads. */
  async signIn(loginName: string, password = PASSWORD, from = '/sign-in'): Promise<void> {
    await this.open(from);
    await this.fillSignIn(loginName, password);
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    await this.settled();
  }

  async fillSignIn(loginName: string, password: string): Promise<void> {
    await this.field('账号').fill(loginName);
    await this.field('密码').fill(password);
    await this.press('登录');
  }

  /** A heading stands, nothing says that it is loading, and no request is on its way. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await eventually(
      async () => {
        if (!this.traffic.quietFor(QUIET_MS)) throw new Error(`${this.path} still asks the server`);
        const busy = await this.page.locator('main [aria-busy="true"], .ant-spin-spinning').count();
        if (busy > 0) throw new Error(`${this.path} is still loading`);
      },
      { everyMs: 20 },
    );
  }

  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('link', { name, exact: true });
  }

  /** An input by its visible label. */
  field(label: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByLabel(label, { exact: true });
  }

  press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    return this.button(name, within).click();
  }

  /** Takes one of the choices of a drop-down list. */
  async choose(label: string | RegExp, choice: string, within: Page | Locator = this.page): Promise<void> {
    await this.field(label, within).click();
    // Lists opened before stay in the page, hidden.
    const options = this.page.locator('.ant-select-item-option').getByText(choice, { exact: true });
    await options.filter({ visible: true }).last().click();
  }

  /** Waits until the page shows these words. */
  sees(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Waits until the page shows these words no more. */
  misses(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' });
  }

  /** Keeps what is shown, as on an office computer and as on a telephone. */
  async shot(name: string): Promise<void> {
    await this.resize('phone');
    await keepScreenshot(this.page, name, 'phone');
    await this.resize('desk');
    await keepScreenshot(this.page, name, 'desk');
  }

  resize(size: SizeName): Promise<void> {
    return this.page.setViewportSize(SIZES[size]);
  }
}
