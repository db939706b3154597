import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readConfig } from '../../config/env.js';
import type { FloodLimits } from '../../config/flood-limits.js';
import { createLogger, FloodLimited, HttpAdapter } from '../../src/core/http/index.js';
import { ProblemFilter } from '../../src/core/http/problem/problem.filter.js';
import { type Answer, ask } from '../support/ask.js';
import { eventually } from '../support/eventually.js';

const HOUR_S = 3600;
const LIMITS: FloodLimits = {
  objection: { calls: 2, perMs: HOUR_S * 1000 },
  registration: { calls: 1, perMs: HOUR_S * 1000 },
  invitation: { calls: 1, perMs: 300 },
  publicRead: { calls: 1, perMs: HOUR_S * 1000 },
};

/** What reached a handler, by path. */
const done: string[] = [];

@Controller()
class DeskController {
  @Post('objections')
  @HttpCode(200)
  @FloodLimited('objection')
  object(): void {
    done.push('objections');
  }

  @Post('registrations')
  @HttpCode(200)
  @FloodLimited('registration')
  register(): void {
    done.push('registrations');
  }

  @Post('invitations')
  @HttpCode(200)
  @FloodLimited('invitation')
  accept(): void {
    done.push('invitations');
  }

  @Get('live')
  live(): void {
    done.push('live');
  }
}

let addresses = 0;

/** An address nobody has called from. */
export function newAddress(): string {
  addresses += 1;
  return `10.0.${Math.floor(addresses / 250)}.${addresses % 250}`;
}

/** A server with few handlers and low limits; a proxy stands before it unless said otherwise. */
export async function startDesk(redisUrl: string | undefined, trustProxy = true) {
  const env = readConfig({ NODE_ENV: 'test', TRUST_PROXY: trustProxy ? 'on' : 'off' });
  const config = { ...env, redisUrl, floodLimits: LIMITS };
  const module = await Test.createTestingModule({
    controllers: [DeskController],
    providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
  }).compile();
  const adapter = new HttpAdapter(config, createLogger('silent'));
  const nest = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
  await nest.listen(0, '127.0.0.1');
  const call = (path: string, from: string): Promise<Answer> =>
    ask(nest.getHttpServer(), path === '/live' ? 'GET' : 'POST', path, {
      headers: { 'x-forwarded-for': from },
    });
  const statuses = async (path: string, ...from: string[]): Promise<number[]> => {
    const seen: number[] = [];
    for (const address of from) seen.push((await call(path, address)).status);
    return seen;
  };
  return { call, statuses, close: () => nest.close() };
}

export type Desk = Awaited<ReturnType<typeof startDesk>>;

/** What holds wherever calls are counted. @param redisUrl asked once before the first test */
export function floodContract(redisUrl: () => string | undefined): void {
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk(redisUrl());
  });
  afterAll(() => desk?.close());
  beforeEach(() => {
    done.length = 0;
  });

  it('admits an address so often, and then refuses it before anything is done', async () => {
    const from = newAddress();
    expect(await desk.statuses('/objections', from, from)).toEqual([200, 200]);
    const { status, headers, body } = await desk.call('/objections', from);
    expect([status, body.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(HOUR_S);
    expect(Object.keys(headers).filter((name) => name.includes('ratelimit'))).toEqual([]);
    expect(done).toEqual(['objections', 'objections']);
  });

  it('counts every address for itself, however it is written', async () => {
    const [one, other] = [newAddress(), newAddress()];
    expect(await desk.statuses('/registrations', one, other, `::ffff:${one}`)).toEqual([200, 200, 429]);
  });

  it('takes the addresses of one IPv6 subscriber for one', async () => {
    const from = ['2001:db8:1:1::1', '2001:db8:1:1:ffff::2', '2001:db8:1:2::1'];
    expect(await desk.statuses('/registrations', ...from)).toEqual([200, 429, 200]);
  });

  it('counts every kind of call for itself, and others not at all', async () => {
    const from = newAddress();
    expect(await desk.statuses('/registrations', from, from)).toEqual([200, 429]);
    expect(await desk.statuses('/objections', from)).toEqual([200]);
    expect(await desk.statuses('/live', from, from, from)).toEqual([200, 200, 200]);
  });

  it('admits again when the span is over', async () => {
    const from = newAddress();
    await eventually(async () => expect(await desk.statuses('/invitations', from)).toEqual([429]));
    await eventually(async () => expect(await desk.statuses('/invitations', from)).toEqual([200]));
  });
}
