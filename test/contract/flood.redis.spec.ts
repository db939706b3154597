import { Redis } from 'ioredis';
import { eventually } from '../support/eventually.js';
import { describeWith, type RedisServer, startRedis } from '../support/servers/index.js';
import { type Desk, floodContract, newAddress, startDesk } from './flood.contract.js';

describeWith(['redis'], 'public calls counted in Redis', () => {
  let redis: RedisServer;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.stop());

  floodContract(() => redis.url);

  describe('by several processes', () => {
    let desks: Desk[];

    beforeEach(async () => {
      desks = await Promise.all([startDesk(redis.url), startDesk(redis.url)]);
    });
    afterEach(() => Promise.all(desks.map((desk) => desk.close())));

    const registrations = async (from: string) =>
      (await Promise.all(desks.map((desk) => desk.statuses('/registrations', from)))).flat().sort();

    it('are counted together', async () => {
      expect(await registrations(newAddress())).toEqual([200, 429]);
    });

    it('are admitted while Redis is out of reach, and counted again when it is back', async () => {
      const from = newAddress();
      await registrations(from);
      await redis.stop();
      expect(await registrations(from)).toEqual([200, 200]);
      await redis.start();
      await eventually(async () => expect(await registrations(from)).toEqual([429, 429]));
    });

    it('leave nothing behind for ever', async () => {
      await registrations(newAddress());
      const client = new Redis(redis.url);
      const keys = await client.keys('*');
      const spans = await Promise.all(keys.map((key) => client.pttl(key)));
      client.disconnect();
      expect(keys.length).toBeGreaterThan(0);
      for (const ms of spans) expect(ms).toBeGreaterThan(0);
    });
  });

  it('start and stop without Redis', async () => {
    await redis.stop();
    const desk = await startDesk(redis.url);
    const from = newAddress();
    expect(await desk.statuses('/registrations', from, from)).toEqual([200, 200]);
    await desk.close();
    await redis.start();
  });
});
