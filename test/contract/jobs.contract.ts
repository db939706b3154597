import { AsyncLocalStorage } from 'node:async_hooks';
import { JOB_NAMES } from '../../src/core/jobs/index.js';
import type { JobFailure, JobName, Jobs, OnJobFailure } from '../../src/core/jobs/index.js';
import { eventually } from '../support/eventually.js';

/** What a suite gives: a driver with a pause of a few milliseconds before a second attempt, on an empty queue. */
export interface JobsHarness {
  create(onFailure: OnJobFailure): Jobs;
}

const EVERY_SECOND = '* * * * * *';
const NEVER_SOON = '0 3 1 1 *';
const ZONE = 'Asia/Shanghai';

/** A promise and the means to fulfil it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** The contract of `Jobs`, run on every driver. */
export function jobsContract(harness: JobsHarness): void {
  let started: Jobs[];
  let failures: JobFailure[];

  beforeEach(() => {
    started = [];
    failures = [];
  });

  afterEach(async () => {
    await Promise.all(started.map((jobs) => jobs.stop()));
  });

  function create(onFailure: OnJobFailure = async (failure) => void failures.push(failure)): Jobs {
    const jobs = harness.create(onFailure);
    started.push(jobs);
    return jobs;
  }

  /** A consuming driver whose `notice.deliver` is `deliver` and whose ticks count into `ticks`. */
  async function consuming(deliver: Parameters<typeof onDeliver>[1], ticks: JobName[] = []): Promise<Jobs> {
    const jobs = create();
    onDeliver(jobs, deliver);
    jobs.handle('reminder.tick', async () => void ticks.push('reminder.tick'));
    jobs.handle('application.deadlines', async () => void ticks.push('application.deadlines'));
    await jobs.start({ consume: true });
    return jobs;
  }

  function onDeliver(jobs: Jobs, deliver: (ids: string[], attempt: number) => Promise<void>): void {
    jobs.handle('notice.dispatch', (data, run) => deliver(data.ids, run.attempt));
  }

  describe('delivery', () => {
    it('hands every job to its handler, with a copy of the data as it was', async () => {
      const seen: string[][] = [];
      const jobs = await consuming(async (ids) => void seen.push(ids));
      const mutable = ['a'];
      await jobs.enqueue('notice.dispatch', { ids: mutable });
      mutable.push('changed later');
      for (const id of ['b', 'c', 'd', 'e', 'f', 'g']) await jobs.enqueue('notice.dispatch', { ids: [id] });
      await eventually(() => expect(seen.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']));
      await eventually(async () => {
        const { counts } = await jobs.inspect();
        expect(counts['notice.dispatch']).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
      });
    });

    it('never runs a handler inside the caller, nor in its context', async () => {
      const unitOfWork = new AsyncLocalStorage<string>();
      const seen: (string | undefined)[] = [];
      const jobs = await consuming(async () => void seen.push(unitOfWork.getStore()));
      await unitOfWork.run('open', async () => {
        await jobs.enqueue('notice.dispatch', { ids: [] }, { delayMs: 1 });
        const enqueued = jobs.enqueue('notice.dispatch', { ids: [] });
        expect(seen).toEqual([]);
        await enqueued;
      });
      await eventually(() => expect(seen).toEqual([undefined, undefined]));
    });

    it('respects a delay', async () => {
      const started = performance.now();
      let ranAfter = 0;
      const jobs = await consuming(async () => void (ranAfter = performance.now() - started));
      await jobs.enqueue('notice.dispatch', { ids: [] }, { delayMs: 300 });
      expect((await jobs.inspect()).counts['notice.dispatch']).toMatchObject({ delayed: 1, waiting: 0 });
      await eventually(() => expect(ranAfter).toBeGreaterThan(0));
      expect(ranAfter).toBeGreaterThanOrEqual(299);
    });

    it('does several at once, but not without a bound', async () => {
      const { opened, open } = gate();
      let running = 0;
      let most = 0;
      let done = 0;
      const jobs = await consuming(async () => {
        most = Math.max(most, (running += 1));
        await opened;
        running -= 1;
        done += 1;
      });
      for (let n = 0; n < 12; n += 1) await jobs.enqueue('notice.dispatch', { ids: [] });
      await eventually(() => expect(most).toBe(4));
      expect((await jobs.inspect()).counts['notice.dispatch']).toMatchObject({ active: 4, waiting: 8 });
      open();
      await eventually(() => expect(done).toBe(12));
      expect(most).toBe(4);
    });
  });

  describe('a failing handler', () => {
    it('is tried again as often as asked, then its failure is told once', async () => {
      const attempts: number[] = [];
      const jobs = await consuming(async (_ids, attempt) => {
        attempts.push(attempt);
        throw new Error(`no channel at attempt ${attempt}`);
      });
      await jobs.enqueue('notice.dispatch', { ids: ['x'] }, { retries: 2 });
      await eventually(() => expect(failures).toHaveLength(1));
      expect(attempts).toEqual([1, 2, 3]);
      expect(failures).toMatchObject([
        {
          name: 'notice.dispatch',
          data: { ids: ['x'] },
          attempts: 3,
          error: { message: 'no channel at attempt 3' },
        },
      ]);
      await eventually(async () => {
        const { counts } = await jobs.inspect();
        expect(counts['notice.dispatch']).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1 });
      });
    });

    it('tells no failure when a later attempt succeeds', async () => {
      const attempts: number[] = [];
      const jobs = await consuming(async (_ids, attempt) => {
        attempts.push(attempt);
        if (attempt < 3) throw new Error('not yet');
      });
      await jobs.enqueue('notice.dispatch', { ids: [] });
      await eventually(() => expect(attempts).toEqual([1, 2, 3]));
      await jobs.stop();
      expect(failures).toEqual([]);
    });

    it('does not stop the queue when its failure cannot be kept', async () => {
      const seen: string[] = [];
      const jobs = create(async () => Promise.reject(new Error('no database')));
      onDeliver(jobs, async ([id = '']) => {
        seen.push(id);
        if (id === 'bad') throw new Error('bad');
      });
      await jobs.start({ consume: true });
      await jobs.enqueue('notice.dispatch', { ids: ['bad'] }, { retries: 0 });
      await eventually(() => expect(seen).toEqual(['bad']));
      await jobs.enqueue('notice.dispatch', { ids: ['good'] });
      await eventually(() => expect(seen).toEqual(['bad', 'good']));
    });
  });

  describe('a key', () => {
    it('takes in what comes while one waits', async () => {
      const jobs = create();
      await jobs.start({ consume: false });
      for (let n = 0; n < 3; n += 1) await jobs.enqueue('reminder.tick', {}, { key: 'now' });
      await jobs.enqueue('reminder.tick', {}, { key: 'other' });
      await jobs.enqueue('application.deadlines', {}, { key: 'now' });
      const { counts } = await jobs.inspect();
      expect([counts['reminder.tick'].waiting, counts['application.deadlines'].waiting]).toEqual([2, 1]);
    });

    it('runs once more for what came while one ran', async () => {
      const { opened, open } = gate();
      let runs = 0;
      const jobs = await consuming(async () => {
        runs += 1;
        await opened;
      });
      await jobs.enqueue('notice.dispatch', { ids: [] }, { key: 'same' });
      await eventually(() => expect(runs).toBe(1));
      await jobs.enqueue('notice.dispatch', { ids: [] }, { key: 'same' });
      await jobs.enqueue('notice.dispatch', { ids: [] }, { key: 'same' });
      open();
      await eventually(() => expect(runs).toBe(2));
      await jobs.enqueue('notice.dispatch', { ids: [] }, { key: 'marker' });
      await eventually(() => expect(runs).toBe(3));
    });

    it.each(['completed', 'failed'])('is free again after one has %s', async (how) => {
      let runs = 0;
      const jobs = await consuming(async () => {
        runs += 1;
        if (how === 'failed') throw new Error('no');
      });
      for (let expected = 1; expected <= 3; expected += 1) {
        await jobs.enqueue('notice.dispatch', { ids: [] }, { key: 'a:b', retries: 0 });
        await eventually(async () => {
          expect(runs).toBe(expected);
          expect((await jobs.inspect()).counts['notice.dispatch']).toMatchObject({ waiting: 0, active: 0 });
        });
      }
    });
  });

  describe('a schedule', () => {
    it('fires again and again', async () => {
      const ticks: JobName[] = [];
      const jobs = await consuming(async () => undefined, ticks);
      await jobs.schedule('reminder.tick', EVERY_SECOND, ZONE);
      await eventually(() => expect(ticks.length).toBeGreaterThanOrEqual(2));
      expect(new Set(ticks)).toEqual(new Set(['reminder.tick']));
    });

    it('stays one when it is registered again, and the latest wins', async () => {
      const jobs = await consuming(async () => undefined);
      await jobs.schedule('reminder.tick', '0 7 * * *', ZONE);
      await jobs.schedule('application.deadlines', NEVER_SOON, ZONE);
      for (let n = 0; n < 3; n += 1) await jobs.schedule('reminder.tick', '30 8 * * *', ZONE);
      const { schedules } = await jobs.inspect();
      const reminder = schedules.find(({ name }) => name === 'reminder.tick');
      expect(schedules).toHaveLength(2);
      expect(reminder).toMatchObject({ cron: '30 8 * * *', timeZone: ZONE });
      expect(reminder?.next?.toISOString()).toMatch(/T00:30:00\.000Z$/);
    });

    it('fires once per time however often it is registered', async () => {
      const ticks: JobName[] = [];
      const jobs = await consuming(async () => undefined, ticks);
      const from = performance.now();
      await eventually(async () => {
        await jobs.schedule('application.deadlines', EVERY_SECOND, ZONE);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
      });
      expect(ticks.length).toBeLessThanOrEqual(Math.ceil((performance.now() - from) / 1000) + 1);
    });

    it.each([
      ['not a cron', ZONE],
      ['0 0 31 2 *', ZONE],
      ['0 8 * * *', 'Asia/Nowhere'],
    ])('refuses %s in %s', async (cron, zone) => {
      const jobs = await consuming(async () => undefined);
      await expect(jobs.schedule('reminder.tick', cron, zone)).rejects.toThrow();
      expect((await jobs.inspect()).schedules).toEqual([]);
    });
  });

  describe('roles', () => {
    it('leaves the work alone in a process that does not consume', async () => {
      const seen: string[] = [];
      const jobs = create();
      onDeliver(jobs, async () => void seen.push('ran'));
      await jobs.start({ consume: false });
      await jobs.schedule('reminder.tick', NEVER_SOON, ZONE);
      await jobs.enqueue('notice.dispatch', { ids: [] });
      const { counts, schedules } = await jobs.inspect();
      expect(counts['notice.dispatch']).toMatchObject({ waiting: 1, active: 0 });
      expect(schedules).toMatchObject([{ name: 'reminder.tick' }]);
      await jobs.stop();
      expect(seen).toEqual([]);
    });

    it('knows a closed set of names', async () => {
      const jobs = create();
      const unknown = 'report.export' as JobName;
      expect(() => jobs.handle(unknown, async () => undefined)).toThrow('Unknown job: report.export');
      await jobs.start({ consume: false });
      await expect(jobs.enqueue(unknown, {})).rejects.toThrow('Unknown job: report.export');
    });

    it('wants exactly one handler for each', async () => {
      const jobs = create();
      const [first, ...others] = JOB_NAMES as readonly [JobName, ...JobName[]];
      expect(() => jobs.verifyComplete()).toThrow(`Jobs without a handler: ${JOB_NAMES.join(', ')}`);
      jobs.handle(first, async () => undefined);
      expect(() => jobs.verifyComplete()).toThrow(`Jobs without a handler: ${others.join(', ')}`);
      expect(() => jobs.handle(first, async () => undefined)).toThrow(`${first} already has a handler`);
      for (const name of others) jobs.handle(name, async () => undefined);
      expect(() => jobs.verifyComplete()).not.toThrow();
    });
  });

  describe('stopping', () => {
    it('waits for what is in flight and takes nothing new', async () => {
      const { opened, open } = gate();
      const log: string[] = [];
      const jobs = await consuming(async ([id = '']) => {
        log.push(`${id} begins`);
        await opened;
        log.push(`${id} ends`);
      });
      await jobs.ping();
      await jobs.enqueue('notice.dispatch', { ids: ['one'] });
      await eventually(() => expect(log).toEqual(['one begins']));
      const stopped = jobs.stop().then(() => log.push('stopped'));
      open();
      await stopped;
      expect(log).toEqual(['one begins', 'one ends', 'stopped']);
      await expect(jobs.enqueue('notice.dispatch', { ids: ['two'] })).rejects.toThrow(/stopped/);
      await expect(jobs.ping()).rejects.toThrow(/stopped/);
    });

    it('is quick when nothing runs, and may be asked twice', async () => {
      const jobs = await consuming(async () => undefined);
      await jobs.enqueue('notice.dispatch', { ids: [] }, { delayMs: 60_000 });
      await jobs.stop();
      await jobs.stop();
    });
  });
}
