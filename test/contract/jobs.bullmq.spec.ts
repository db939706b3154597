import { Redis } from 'ioredis';
import { BullmqJobs } from '../../src/core/jobs/bullmq.driver.js';
import { JobsUnavailableError } from '../../src/core/jobs/index.js';
import type { JobName, OnJobFailure } from '../../src/core/jobs/index.js';
import { eventually } from '../support/eventually.js';
import { describeWith, startRedis } from '../support/servers/index.js';
import type { RedisServer } from '../support/servers/index.js';
import { jobsContract } from './jobs.contract.js';

const ZONE = 'Asia/Shanghai';

describeWith(['redis'], 'jobs on BullMQ', () => {
  let server: RedisServer;
  let redis: Redis;
  let created: BullmqJobs[];

  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.url, { retryStrategy: () => 20 });
    redis.on('error', () => undefined);
  });
  beforeEach(async () => {
    created = [];
    await redis.flushall();
  });
  afterEach(async () => {
    await Promise.all(created.map((jobs) => jobs.stop()));
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });

  function create(onFailure: OnJobFailure = async () => undefined): BullmqJobs {
    const jobs = new BullmqJobs({ redisUrl: server.url, onFailure, backoffMs: 5, lockMs: 1000 });
    created.push(jobs);
    return jobs;
  }

  /** Leaves a schedule behind whose next time is long past and whose job is gone. */
  async function loseOccurrence(name: JobName): Promise<void> {
    const next = await redis.zscore('bull:pool:repeat', name);
    const job = `repeat:${name}:${next}`;
    expect(await redis.zrem('bull:pool:delayed', job)).toBe(1);
    expect(await redis.del(`bull:pool:${job}`)).toBe(1);
    await redis.zadd('bull:pool:repeat', 0, name);
  }

  jobsContract({ create });

  describe('on a Redis that fails', () => {
    let jobs: BullmqJobs;
    let ticks: number;
    let delivered: string[];

    beforeEach(async () => {
      ticks = 0;
      delivered = [];
      jobs = create();
      jobs.handle('reminder.tick', async () => void (ticks += 1));
      jobs.handle('notice.dispatch', async ({ ids }) => void delivered.push(...ids));
      await jobs.start({ consume: true });
    });
    afterEach(() => server.start());

    it('fires again after FLUSHALL once the schedule is registered again', async () => {
      await jobs.schedule('reminder.tick', '* * * * * *', ZONE);
      await eventually(() => expect(ticks).toBeGreaterThan(0));
      await redis.flushall();
      expect((await jobs.inspect()).schedules).toEqual([]);
      await jobs.schedule('reminder.tick', '* * * * * *', ZONE);
      const before = ticks;
      await eventually(() => expect(ticks).toBeGreaterThan(before + 1));
    });

    it('forgets keys with FLUSHALL', async () => {
      await jobs.enqueue('notice.dispatch', { ids: ['lost'] }, { key: 'k', delayMs: 60_000 });
      await redis.flushall();
      await jobs.enqueue('notice.dispatch', { ids: ['sent'] }, { key: 'k' });
      await eventually(() => expect(delivered).toEqual(['sent']));
    });

    it('refuses at once while Redis is away, and goes on when it is back', async () => {
      await server.stop();
      await eventually(() => expect(jobs.ping()).rejects.toBeInstanceOf(JobsUnavailableError));
      const asked = performance.now();
      await expect(jobs.enqueue('notice.dispatch', { ids: [] })).rejects.toBeInstanceOf(JobsUnavailableError);
      await expect(jobs.schedule('reminder.tick', '0 8 * * *', ZONE)).rejects.toBeInstanceOf(
        JobsUnavailableError,
      );
      expect(performance.now() - asked).toBeLessThan(500);
      await server.start();
      await eventually(() => jobs.enqueue('notice.dispatch', { ids: ['back'] }));
      await eventually(() => expect(delivered).toEqual(['back']));
    });

    it('starts and stops without Redis, and connects when it comes', async () => {
      await server.stop();
      const early = create();
      early.handle('notice.dispatch', async ({ ids }) => void delivered.push(...ids));
      await early.start({ consume: true });
      await expect(early.ping()).rejects.toBeInstanceOf(JobsUnavailableError);
      const never = create();
      await never.start({ consume: true });
      await never.stop();
      await server.start();
      await eventually(() => early.enqueue('notice.dispatch', { ids: ['early'] }));
      await eventually(() => expect(delivered).toEqual(['early']));
    });

    it('lets a handler finish when Redis goes away while stopping', async () => {
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      const log: string[] = [];
      jobs.handle('application.deadlines', async () => {
        log.push('begins');
        await opened;
        log.push('ends');
      });
      await jobs.enqueue('application.deadlines', {});
      await eventually(() => expect(log).toEqual(['begins']));
      await server.stop();
      const asked = performance.now();
      const stopped = jobs.stop();
      open();
      await stopped;
      expect(performance.now() - asked).toBeLessThan(4000);
      expect(log).toEqual(['begins', 'ends']);
    });
  });

  describe('several processes', () => {
    it('share one queue and one schedule', async () => {
      const [api, worker] = [create(), create()];
      const seen: string[] = [];
      worker.handle('notice.dispatch', async ({ ids }) => void seen.push(...ids));
      await Promise.all([api.start({ consume: false }), worker.start({ consume: true })]);
      await Promise.all([api, worker].map((jobs) => jobs.schedule('reminder.tick', '0 8 * * *', ZONE)));
      await api.enqueue('notice.dispatch', { ids: ['from the api'] });
      await eventually(() => expect(seen).toEqual(['from the api']));
      expect((await api.inspect()).schedules).toHaveLength(1);
    });

    it('keep an occurrence that is due and waits for a consumer, however often the schedule is registered', async () => {
      const api = create();
      await api.start({ consume: false });
      await api.schedule('reminder.tick', '* * * * * *', ZONE);
      const due = (await api.inspect()).schedules[0]?.next;
      await eventually(async () => {
        await api.schedule('reminder.tick', '* * * * * *', ZONE);
        const [seconds] = await redis.time();
        expect(Number(seconds) * 1000).toBeGreaterThan((due?.getTime() ?? Infinity) + 1000);
      });
      expect((await api.inspect()).schedules[0]?.next).toEqual(due);
    });

    it('make up for a schedule that has stood still', async () => {
      const [api, worker] = [create(), create()];
      await api.start({ consume: false });
      await api.schedule('reminder.tick', '0 3 1 1 *', ZONE);
      await loseOccurrence('reminder.tick');
      await api.schedule('reminder.tick', '0 3 1 1 *', ZONE);
      await api.schedule('reminder.tick', '0 3 1 1 *', ZONE);
      const { counts, schedules } = await api.inspect();
      expect(counts['reminder.tick'].waiting).toBe(1);
      expect(schedules[0]?.next?.toISOString()).toMatch(/-12-31T19:00:00\.000Z$/);
      let ticks = 0;
      worker.handle('reminder.tick', async () => void (ticks += 1));
      await worker.start({ consume: true });
      await eventually(() => expect(ticks).toBe(1));
    });
  });
});
