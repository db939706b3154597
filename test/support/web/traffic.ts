import type { BrowserContext, Request } from 'playwright-core';

/** Which requests of a browser are on their way. */
export class Traffic {
  private readonly open = new Set<Request>();
  private lastChange = 0;

  constructor(context: BrowserContext) {
    context.on('request', (request) => {
      this.open.add(request);
      this.lastChange = performance.now();
    });
    const over = (request: Request) => {
      this.open.delete(request);
      this.lastChange = performance.now();
    };
    context.on('requestfinished', over);
    context.on('requestfailed', over);
  }

  /** Whether nothing has been on its way for so many milliseconds. */
  quietFor(milliseconds: number): boolean {
    return this.open.size === 0 && performance.now() - this.lastChange >= milliseconds;
  }
}
