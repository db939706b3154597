import { expect } from '@jest/globals';
import { loadPolicy } from '../../config/policy.js';
import { newId } from '../../src/common/ids.js';
import { Task } from '../../src/core/flow/index.js';
import { Figure } from '../../src/modules/enterprise/figures/figure.entity.js';
import { ReminderTick } from '../../src/modules/notice/index.js';
import { Notice } from '../../src/modules/notice/message/notice.entity.js';
import { ReminderOccurrence } from '../../src/modules/notice/reminder/reminder-occurrence.entity.js';
import type { Membership } from '../../src/modules/pool/membership/membership.entity.js';
import { Duty } from '../../src/modules/review/duty.entity.js';
import { type Caller, TestApp } from './app.js';
import { placeInPool } from './member-place.js';

/** The yearly ladder of 2026: rungs and the days they go out on. */
export const LADDER_2026 = [
  ['T-30', '2026-04-30'],
  ['T-15', '2026-05-15'],
  ['T-7', '2026-05-22'],
  ['T-1+T0', '2026-05-29'],
  ['T+3', '2026-06-03'],
  ['T+7', '2026-06-08'],
  ['T+15', '2026-06-15'],
];

export interface Firm {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Caller[];
}

/** An installation with officers of 南山, 深圳 and the province, and what reminders are asked about. */
export class ReminderDesk {
  private constructor(
    readonly app: TestApp,
    readonly districtHandler: Caller,
    readonly districtHead: Caller,
    readonly cityHead: Caller,
    readonly provinceHandler: Caller,
  ) {}

  /**
   * @param env extra environment, such as `SMTP_URL`.
   * @param consume whether jobs run by themselves; without, a spec says when something is sent.
   */
  static async open(env: Record<string, string> = {}, consume = true): Promise<ReminderDesk> {
    const app = await TestApp.start({ env, consume });
    return new ReminderDesk(
      app,
      await app.official('440305', 'HANDLER'),
      await app.official('440305', 'HEAD'),
      await app.official('4403', 'HEAD'),
      await app.official('44', 'HANDLER'),
    );
  }

  close = () => this.app.close();
  repo = <T extends object>(entity: new () => T) => this.app.db.repo(entity);
  tick = () => this.app.nest.get(ReminderTick).run();
  moveTo = (date: string, time = '08:30') => this.app.moveTo(`${date}T${time}:00+08:00`);

  dutyOf = (firm: Firm, kind: Duty['kind'] = 'YEARLY_UPDATE') =>
    this.repo(Duty).findOneByOrFail({ enterpriseId: firm.id, kind });

  /** The to-do of a duty, done or not: what its reminders hang on. */
  taskOf = (duty: Pick<Duty, 'id' | 'kind'>) =>
    this.repo(Task).findOneByOrFail({ subjectId: duty.id, kind: duty.kind });

  async raised(taskId: string): Promise<string[][]> {
    const rows = await this.repo(ReminderOccurrence).find({
      where: { subjectId: taskId },
      order: { plannedOn: 'ASC' },
    });
    return rows.map((row) => [row.rung, row.plannedOn]);
  }

  raisedOf = async (duty: Duty) => this.raised((await this.taskOf(duty)).id);

  noticesAbout = (subjectId: string, accountId?: string) =>
    this.repo(Notice).find({
      where: { subjectId, ...(accountId ? { accountId } : {}) },
      order: { id: 'ASC' },
    });

  openTasks = async (subjectId: string, kind: string) => {
    const rows = await this.repo(Task).find({ where: { subjectId, kind } });
    return rows.filter(({ doneAt }) => doneAt === null);
  };

  /** A place in the pool, known since its first day unless `more` says otherwise. */
  async place(enterpriseId: string, more: Partial<Membership> = {}): Promise<void> {
    await placeInPool(this.app, enterpriseId, { unitId: '4403', ...more });
  }

  /** An enterprise in the pool with so many people. */
  async member({ unitId = '440305', people = 1 } = {}, more: Partial<Membership> = {}): Promise<Firm> {
    const { id, name } = await this.app.enterprise(unitId);
    const callers: Caller[] = [];
    for (let n = 0; n < people; n += 1) callers.push(await this.app.filer(unitId, 'ENTERPRISE_FILER', id));
    await this.place(id, more);
    return { id, name, people: callers };
  }

  async items<T>(caller: Caller, path: string): Promise<T[]> {
    const answer = await caller.get(path);
    expect(answer.status).toBe(200);
    return answer.body.items as T[];
  }

  async completeFigures(firm: Firm, year: number): Promise<void> {
    const metrics = loadPolicy().metrics.filter(({ mandatory }) => mandatory);
    const rows = metrics.map(({ key }) => ({
      id: newId(),
      enterpriseId: firm.id,
      year,
      basis: 'SOLO' as const,
      metric: key,
      value: 100,
      source: '年度审计报告',
      enteredBy: this.districtHandler.accountId,
      enteredAt: new Date('2026-04-20T00:00:00Z'),
    }));
    await this.app.change(() => this.repo(Figure).insert(rows));
  }
}

/** The first person of an enterprise. */
export function filerOf(firm: Firm): Caller {
  const [first] = firm.people;
  if (!first) throw new Error('an enterprise without people');
  return first;
}
