import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Post } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ask } from '../../../test/support/ask.js';
import { SystemClock } from '../../common/clock.js';
import { RequestContextHook } from '../audit/request-context.js';
import { ArrivalClock } from './arrival-clock.js';

const ARRIVAL = new Date('2026-09-30T09:59:59.999Z');
const LATER = new Date('2026-09-30T10:00:01Z');

let present: Date;

class SetClock extends SystemClock {
  override now(): Date {
    return present;
  }
}

@Controller()
class NowController {
  constructor(private readonly clock: ArrivalClock) {}

  @Post('now')
  now(): Date {
    return this.clock.now();
  }
}

describe('the clock of arrivals', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const module = await Test.createTestingModule({
      controllers: [NowController],
      providers: [{ provide: SystemClock, useClass: SetClock }, RequestContextHook, ArrivalClock],
    }).compile();
    const adapter = new FastifyAdapter();
    // Reading the body takes as long as it likes.
    adapter.getInstance().addHook('preParsing', async () => {
      present = LATER;
    });
    app = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  it('stands still while a request is answered', async () => {
    present = ARRIVAL;
    const { text } = await ask(app.getHttpServer(), 'POST', '/now', { payload: {} });
    expect(JSON.parse(text)).toBe(ARRIVAL.toISOString());
  });

  it('says the present to whoever answers no request', () => {
    present = LATER;
    expect(app.get(ArrivalClock).now()).toEqual(LATER);
  });
});
