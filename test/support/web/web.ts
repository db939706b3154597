import type { AddressInfo } from 'node:net';
import { expect } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Browser, chromium } from 'playwright-core';
import type { Caller } from '../app.js';
import { CHROMIUM_FLAGS, findChromium } from './chromium.js';
import { Person } from './person.js';
import { SIZES, type SizeName } from './screenshots.js';

const PATIENCE_MS = 40_000;

/** One Chromium in front of a running application, and the people who sit at it. */
export class Web {
  private people: Person[] = [];
  private now: string | undefined;

  private constructor(
    private readonly browser: Browser,
    readonly origin: string,
  ) {}

  static async open(app: NestFastifyApplication): Promise<Web> {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const executablePath = findChromium();
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    return new Web(browser, `http://127.0.0.1:${port}`);
  }

  /** Somebody without a session, in a browser of their own. */
  async nobody(name = 'nobody', size: SizeName = 'desk'): Promise<Person> {
    const context = await this.browser.newContext({
      viewport: SIZES[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (this.now !== undefined) await context.clock.setFixedTime(this.now);
    const person = new Person(context, await context.newPage(), name, this.origin);
    this.people.push(person);
    return person;
  }

  /** Signed in by the visible page. */
  async person({ loginName }: Pick<Caller, 'loginName'>, password?: string): Promise<Person> {
    const person = await this.nobody(loginName);
    await person.signIn(loginName, password);
    return person;
  }

  /** Sets the clock of everybody's computer, of those who come later as well; timers run on. */
  async setClocks(now: string): Promise<void> {
    this.now = now;
    await Promise.all(this.people.map(({ context }) => context.clock.setFixedTime(now)));
  }

  /** For `afterEach`: nobody's browser had anything to complain of. */
  expectQuiet(): void {
    expect(this.people.flatMap(({ complaints }) => complaints.taken())).toEqual([]);
  }

  /** Ends the browsers of everybody but these. */
  async sendHome(stay: readonly Person[] = []): Promise<void> {
    const leaving = this.people.filter((person) => !stay.includes(person));
    this.people = [...stay];
    await Promise.all(leaving.map(({ context }) => context.close()));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
