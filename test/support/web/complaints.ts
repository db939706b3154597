import type { BrowserContext } from 'playwright-core';

/**
 * What must not happen in a browser and did: errors on the console (a refused request counts), exceptions of a page,
 * requests to another host.
 */
export class Complaints {
  private found: string[] = [];

  constructor(
    context: BrowserContext,
    private readonly who: string,
    private readonly host: string,
  ) {
    context.on('console', (message) => {
      if (message.type() === 'error')
        this.add(`console: ${message.text()} (${pathOf(message.location().url)})`);
    });
    context.on('weberror', (failure) => this.add(`exception: ${failure.error().message}`));
    context.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && host !== this.host) this.add(`foreign request: ${request.url()}`);
    });
  }

  /** Takes back what a test provoked on purpose. @throws when it did not happen */
  forgive(what: RegExp): void {
    const rest = this.found.filter((complaint) => !what.test(complaint));
    if (rest.length === this.found.length)
      throw new Error(`nothing to forgive: ${String(what)}\n${this.found.join('\n')}`);
    this.found = rest;
  }

  /** Everything since the last call. */
  taken(): string[] {
    const all = this.found;
    this.found = [];
    return all;
  }

  private add(complaint: string): void {
    this.found.push(`${this.who}: ${complaint}`);
  }
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
