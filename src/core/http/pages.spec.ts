import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { ask } from '../../../test/support/ask.js';
import { createLogger } from './server/logger.js';
import { type HttpConfig, HttpAdapter } from './server/http-adapter.js';
import { servePages } from './pages.js';

const CONFIG = {
  publicOrigins: [],
  trustProxy: false,
  cookieSecure: false,
  redisUrl: undefined,
  floodLimits: {} as HttpConfig['floodLimits'],
};

describe('the built pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pool-pages-'));
  let server: FastifyInstance;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>页面</title>');
    writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(folder, 'assets/app-1.js'), 'export const one = 1;');
    writeFileSync(join(folder, 'assets/app-1.js.gz'), Uint8Array.from(gzipSync('export const one = 1;')));
    writeFileSync(join(folder, 'pages.json'), JSON.stringify(['/', '/cases/:id']));
    server = new HttpAdapter(CONFIG, createLogger('silent')).getInstance<FastifyInstance>();
    servePages(server, folder);
    await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/cases/0192', '/cases/0192?from=todo'])('answers %s with the application', async (url) => {
    const answer = await ask(server.server, 'GET', url);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<title>页面</title>');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0',
      'content-security-policy': expect.stringContaining(
        "script-src 'self';style-src 'self' 'unsafe-inline'",
      ),
      'x-frame-options': 'DENY',
    });
  });

  it('sends a part of the pages as it was compressed by the build, to be kept for a year', async () => {
    const answer = await ask(server.server, 'GET', '/assets/app-1.js', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(answer.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it.each(['/cases', '/cases/1/2', '/assets/app-2.js', '/pages.json', '/index.html'])(
    'does not know %s',
    async (url) => {
      expect((await ask(server.server, 'GET', url)).status).toBe(404);
    },
  );

  it('tells a person at an unknown address so in the application, still as a 404', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const answer = await ask(server.server, 'GET', '/cases/1/2', { headers });
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('<title>页面</title>');
    for (const url of ['/api/nothing', '/assets/app-2.js'])
      expect((await ask(server.server, 'GET', url, { headers })).text).not.toContain('<title>');
  });

  it('lets nobody out of the folder of parts', async () => {
    expect((await ask(server.server, 'GET', '/assets/../pages.json')).status).toBe(403);
    expect((await ask(server.server, 'GET', '/assets/%2e%2e/pages.json')).status).toBeGreaterThanOrEqual(400);
  });

  it('are left out where there is no build', () => {
    expect(servePages(server, join(folder, 'nowhere'))).toBe(false);
  });
});
