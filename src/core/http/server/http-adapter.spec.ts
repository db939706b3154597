import { Agent, request as send } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Controller, Get } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readConfig } from '../../../../config/env.js';
import { ask } from '../../../../test/support/ask.js';
import { HttpAdapter } from './http-adapter.js';
import { createLogger } from './logger.js';

let entered = (): void => undefined;
let gate: Promise<void> = Promise.resolve();

@Controller()
class HeldController {
  @Get('held')
  async held(): Promise<string> {
    entered();
    await gate;
    return 'finished';
  }
}

async function startServer(trustProxy = false): Promise<NestFastifyApplication> {
  const module = await Test.createTestingModule({ controllers: [HeldController] }).compile();
  const config = readConfig({
    NODE_ENV: 'test',
    COOKIE_SECURE: 'on',
    TRUST_PROXY: trustProxy ? 'on' : 'off',
  });
  const adapter = new HttpAdapter(config, createLogger('silent'));
  adapter.getInstance().get('/ip', (request, reply) => reply.send({ ip: request.ip, host: request.host }));
  const app = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
  await app.listen(0, '127.0.0.1');
  return app;
}

/** What the server answers to raw bytes, until it ends the connection. */
function sendBytes(app: NestFastifyApplication, bytes: string): Promise<string> {
  const { port } = app.getHttpServer().address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.on('end', () => resolve(text)).on('error', reject);
  });
}

describe('HTTP server', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await startServer();
  });
  afterAll(() => app.close());

  it.each([
    ['no HTTP at all', 'GARBAGE\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a raw NUL in the path', 'GET /a\u0000b HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'too many headers',
      `GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
  ])('answers %s with a problem', async (_name, bytes, status, code) => {
    const answer = await sendBytes(app, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain(`"code":"${code}"`);
  });

  it('asks browsers for HTTPS where cookies are secure', async () => {
    const { headers } = await ask(app.getHttpServer(), 'GET', '/ip');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
  });

  it('believes no forwarded address unless told that a proxy stands before it', async () => {
    const forwarded = { 'x-forwarded-for': '6.6.6.6, 10.1.1.1', host: 'pool.example.cn' };
    const direct = await ask(app.getHttpServer(), 'GET', '/ip', { headers: forwarded });
    expect(direct.body).toEqual({ ip: '127.0.0.1', host: 'pool.example.cn' });
    const behind = await startServer(true);
    const proxied = await ask(behind.getHttpServer(), 'GET', '/ip', { headers: forwarded });
    await behind.close();
    expect(proxied.body.ip).toBe('10.1.1.1');
  });
});

describe('closing', () => {
  it('finishes what is in flight, drops idle connections and takes nothing new', async () => {
    const app = await startServer();
    const { port } = app.getHttpServer().address() as AddressInfo;
    const agent = new Agent({ keepAlive: true });
    const get = (path: string) =>
      new Promise<{ text: string; connection: string | undefined }>((resolve, reject) => {
        send({ port, host: '127.0.0.1', path, agent }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.on('end', () => resolve({ text, connection: response.headers.connection }));
        })
          .on('error', reject)
          .end();
      });
    await get('/ip');

    let letGo = (): void => undefined;
    gate = new Promise((resolve) => (letGo = resolve));
    const inside = new Promise<void>((resolve) => (entered = resolve));
    const idle = get('/ip');
    const running = get('/held');
    await Promise.all([inside, idle]);
    const closed = app.close();
    await expect(
      new Promise((resolve, reject) => connect(port, '127.0.0.1').on('connect', resolve).on('error', reject)),
    ).rejects.toThrow(/ECONN(REFUSED|RESET)/);
    letGo();
    expect((await running).text).toBe('finished');
    const started = performance.now();
    await closed;
    expect(performance.now() - started).toBeLessThan(2000);
    agent.destroy();
  });
});
