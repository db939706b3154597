import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { instant, workdayAfter, FIRST_DAY } from '../days.mjs';
import { startPostgres, startRedis, startRobot, startSmtp, until } from '../support.mjs';
import { Member } from './fleet.mjs';
import { Store } from './store.mjs';

/** A mail is looked at for up to so long before it is taken, so that a kill often meets one on its way. */
const MAIL_LOOK_MS = 250;

const SETTINGS = {
  NODE_ENV: 'development',
  CLOCK: 'injected',
  DEMO: 'off',
  LOG_LEVEL: 'warn',
  PUBLIC_URL: 'https://pool.example.cn',
  MAIL_FROM: 'pool@example.cn',
  WEBHOOK_PLAIN: 'on',
  SEND_TIMEOUT_SECONDS: '2',
  EMAIL_PER_MINUTE: '1000000',
  WEBHOOK_PER_MINUTE: '1000000',
};

/**
 * An installation to be ill-treated: two APIs, two workers, PostgreSQL, Redis, and the other side of the messages, which
 * lives in this process and so survives every kill.
 */
export class House {
  /** The business day. */
  day = FIRST_DAY;

  static async open(random) {
    const house = new House();
    house.random = random;
    const answersAfterMs = () => random.between(0, MAIL_LOOK_MS);
    house.smtp = await startSmtp({ answersAfterMs });
    house.robot = await startRobot();
    house.postgres = await startPostgres();
    house.redis = await startRedis();
    house.store = new Store(house.postgres.url('postgres'));
    house.env = {
      ...SETTINGS,
      DATABASE_URL: house.postgres.url('postgres'),
      REDIS_URL: house.redis.url,
      SMTP_URL: house.smtp.url,
      WEBHOOK_HOSTS: house.robot.host,
    };
    house.client = new Redis(house.redis.url, { maxRetriesPerRequest: 1, retryStrategy: () => 100 });
    house.client.on('error', () => undefined);
    house.queue = new Queue('pool', { connection: house.client, skipVersionCheck: true });
    house.queue.on('error', () => undefined);
    house.apis = [await Member.at('main', house.env), await Member.at('main', house.env)];
    house.workers = [await Member.at('worker', house.env), await Member.at('worker', house.env)];
    return house;
  }

  get members() {
    return [...this.apis, ...this.workers];
  }

  /** Starts the processes; the first one brings the tables. No night of the criteria runs: it is not tortured here. */
  async begin() {
    this.apis[0].start();
    await this.apis[0].ready();
    await this.store.rows(
      `INSERT INTO job_run (name, covered_on, finished_at, duration_ms) VALUES ('criteria.suggest', '9999-12-31', now(), 0)`,
    );
    await this.setClock(FIRST_DAY);
    await this.store.rows(
      `INSERT INTO job_run (name, covered_on, finished_at, duration_ms) VALUES ('reminder.tick', $1, now(), 0)`,
      [FIRST_DAY],
    );
    for (const member of this.members.slice(1)) member.start();
    await this.apis[1].ready();
    await this.workersListen();
  }

  /** Sets the business clock for every process. */
  async setClock(day, time = '09:00') {
    this.day = day;
    const offset = instant(day, time).getTime() - Date.now();
    await this.store.rows(
      `INSERT INTO clock_setting (id, offset_ms) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET offset_ms = $1`,
      [offset],
    );
  }

  /** The morning of the next working day, with so many ticks at once. */
  async nextMorning({ ticks = 2 } = {}) {
    await this.setClock(workdayAfter(this.day));
    await this.tick(ticks);
    return this.day;
  }

  /** Asks for ticks as schedulers do; a queue that is away takes none. */
  async tick(many = 1) {
    const jobs = Array.from({ length: many }, () => ({
      name: 'reminder.tick',
      data: {},
      opts: { removeOnComplete: true },
    }));
    await this.queue.addBulk(jobs).catch(() => undefined);
  }

  /** Moves the clock through an API, which does what falls due by itself; whether it could is left open. */
  async moveThrough(api, day, time = '09:00') {
    this.day = day;
    const body = JSON.stringify({ now: instant(day, time).toISOString() });
    const headers = { 'content-type': 'application/json', origin: api.url };
    const answer = await fetch(`${api.url}/api/dev/clock`, { method: 'POST', headers, body }).catch(
      () => undefined,
    );
    await answer?.arrayBuffer().catch(() => undefined);
    return answer?.status;
  }

  /** Does something while the workers are halted in their tracks. */
  async withoutWorkers(work) {
    for (const worker of this.workers) worker.halt();
    try {
      await work();
    } finally {
      for (const worker of this.workers) worker.goOn();
    }
  }

  /** Until a tick of the day has run through; with `again` more of them come every few seconds. */
  async covered({ again = false, withinMs = 180_000 } = {}) {
    const isCovered = async () => {
      const { covered } = await this.store.row(
        `SELECT covered_on::varchar >= $1 AS covered FROM job_run WHERE name = 'reminder.tick'`,
        [this.day],
      );
      return covered;
    };
    await until(`a tick covers ${this.day}`, again ? this.asking(isCovered) : isCovered, { withinMs });
  }

  /** The probe, which asks for one more tick whenever it has waited for some seconds. */
  asking(probe) {
    let asked = performance.now();
    return async () => {
      const found = await probe();
      if (!found && performance.now() - asked > 3000) {
        asked = performance.now();
        await this.tick();
      }
      return found;
    };
  }

  /**
   * Until a tick that begins after this call has run through. One that began before may be noted over it when it ends
   * later, so more of them come every few seconds.
   */
  async ticked() {
    const begin = new Date();
    const hasRun = async () => {
      const { ran } = await this.store.row(
        `SELECT finished_at - duration_ms * interval '1 ms' >= $1 AS ran FROM job_run WHERE name = 'reminder.tick'`,
        [begin],
      );
      return ran;
    };
    await this.tick(2);
    await until('a tick runs through', this.asking(hasRun));
  }

  /** Until so many of these people's mails have been taken: others are on their way. */
  someMails(cohort, share) {
    const addresses = new Set(cohort.firms.map(({ address }) => address));
    const wanted = Math.ceil(addresses.size * share);
    return until(`${wanted} mails of ${cohort.name}`, () => {
      const found = new Set(this.smtp.mails.map(({ to }) => to).filter((to) => addresses.has(to)));
      return found.size >= wanted;
    });
  }

  /** The queue forgets everything. */
  forget() {
    return this.client.flushall();
  }

  /** Until both workers take jobs. */
  async workersListen() {
    const listen = async () => (await this.queue.getWorkersCount().catch(() => 0)) >= this.workers.length;
    await until('both workers take jobs', listen);
  }

  /** Until every message that was packed has gone out. */
  sent({ withinMs }) {
    const isSent = async () => (await this.waiting()).dispatches === 0;
    return until('every message goes out', isSent, { withinMs, everyMs: 250 });
  }

  /** Until nothing waits any more, to be packed or to be sent. */
  settled() {
    const isSettled = async () => {
      const { dispatches, deliveries } = await this.waiting();
      return dispatches + deliveries === 0;
    };
    return until('nothing waits any more', isSettled, { withinMs: 300_000, everyMs: 250 });
  }

  /** How much waits to be sent, and to be packed. */
  waiting() {
    return this.store.row(
      `SELECT (SELECT count(*)::int FROM dispatch WHERE state IN ('QUEUED', 'SENDING')) AS dispatches,
              (SELECT count(*)::int FROM delivery WHERE waits_for IS NOT NULL) AS deliveries`,
    );
  }

  /** What processes did without having been told to. */
  faults() {
    return this.members.flatMap(({ faults }) => faults);
  }

  async close() {
    await Promise.all(this.members.map((member) => member.stop('SIGKILL')));
    await this.store.end();
    await this.queue.close().catch(() => undefined);
    this.client.disconnect();
    await Promise.all([this.smtp.close(), this.robot.close(), this.redis.stop(), this.postgres.stop()]);
  }
}
