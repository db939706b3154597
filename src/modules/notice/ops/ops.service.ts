import { Inject, Injectable } from '@nestjs/common';
import { type OutsideChannel } from '../../../../config/policy.js';
import { DomainError } from '../../../common/errors.js';
import { AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, epochSeconds, isAmong, pageOf, UnitOfWork } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { type JobSchedule, Jobs, type TickName } from '../../../core/jobs/index.js';
import { ReminderAlarm } from '../alarm/reminder-alarm.entity.js';
import { ReminderHealth } from '../alarm/reminder-health.js';
import { CHANNELS_ON } from '../delivery/channels/channel.js';
import { Dispatch } from '../delivery/dispatch.entity.js';
import { NoticeErrors } from '../notice.errors.js';
import { SCHEDULES } from '../sweep/schedules.js';
import type {
  AlarmView,
  DeliveryStanding,
  DispatchQuery,
  DispatchView,
  ResendView,
  ScheduleView,
} from './ops.dto.js';
import { ALARM_ZH, TICK_ZH } from './ops-words.js';
import { Resending } from './resending.js';

const ALARMS_SHOWN = 20;

interface RunRow {
  name: string;
  covered_on: string;
  ended: number | string;
  duration_ms: number;
}

/** How sending stands, for the system administrator, who sees no content. */
@Injectable()
export class OpsService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly health: ReminderHealth,
    private readonly audit: AuditLog,
    private readonly resending: Resending,
    @Inject(CHANNELS_ON) private readonly on: readonly OutsideChannel[],
  ) {}

  async standing(): Promise<DeliveryStanding> {
    const { unraised, oldestWaitingSeconds, dispatches } = await this.health.read();
    return {
      schedules: await this.schedules(),
      alarms: await this.alarms(),
      dispatches: [...dispatches],
      inOperation: [...this.on],
      unraised: unraised.count,
      oldestWaitingSeconds,
    };
  }

  /** Latest first. */
  async dispatches(query: DispatchQuery): Promise<Page<DispatchView>> {
    const rows = this.db.repo(Dispatch).createQueryBuilder('dispatch');
    const { state, channel } = query;
    for (const [property, value] of Object.entries({ state, channel }))
      if (value !== undefined) rows.andWhere(`dispatch.${property} = :${property}`, { [property]: value });
    const page = await pageOf(rows, query, [
      { column: 'dispatch.id', direction: 'DESC', value: (row) => row.id },
    ]);
    const names = await this.loginNames(page.items.map(({ accountId }) => accountId));
    return { ...page, items: page.items.map((row) => toView(row, names.get(row.accountId) ?? '')) };
  }

  /** Sends dead letters again. @throws NOT_RESENDABLE when one has neither failed nor is of unknown outcome */
  async resend(actor: Actor, ids: readonly string[]): Promise<ResendView> {
    await this.uow.run(async () => {
      const moved = await this.resending.requeue(ids);
      if (moved !== ids.length) throw new DomainError(NoticeErrors.NOT_RESENDABLE);
      await this.audit.write({
        ...{ actor, action: 'DISPATCH_RESENT', subjectKind: 'DISPATCH', subjectId: ids[0] ?? '' },
        ...{ result: 'SUCCESS', detail: { count: String(ids.length) } },
      });
    });
    this.resending.handOver(ids);
    return { resent: ids.length };
  }

  private async loginNames(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; login_name: string }>(
      'ops_login_names',
      `SELECT id, login_name FROM account WHERE ${isAmong(this.db, 'id', '$1')}`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row.login_name]));
  }

  private async schedules(): Promise<ScheduleView[]> {
    const next = new Map((await this.nextRuns()).map((schedule) => [schedule.name, schedule.next]));
    const rows = await this.db.query<RunRow>(
      'ops_runs',
      `SELECT name, CAST(covered_on AS varchar(10)) AS covered_on, ${epochSeconds(this.db, 'finished_at')} AS ended,
              duration_ms FROM job_run`,
    );
    const runs = new Map(rows.map((row) => [row.name, row]));
    return (Object.keys(SCHEDULES) as TickName[]).map((name) => {
      const run = runs.get(name);
      return {
        name,
        nameZh: TICK_ZH[name],
        cron: SCHEDULES[name].cron,
        timeZone: SCHEDULES[name].timeZone,
        nextAt: next.get(name) ?? null,
        lastAt: run ? new Date(Number(run.ended) * 1000) : null,
        lastCoveredOn: run?.covered_on ?? null,
        lastDurationMs: run?.duration_ms ?? null,
      };
    });
  }

  /** A queue out of reach knows no next run; the rest is still worth reading. */
  private nextRuns(): Promise<JobSchedule[]> {
    return this.jobs.inspect().then(
      ({ schedules }) => schedules,
      () => [],
    );
  }

  private async alarms(): Promise<AlarmView[]> {
    const rows = await this.db.repo(ReminderAlarm).find({
      order: { endedAt: { direction: 'DESC', nulls: 'FIRST' }, raisedAt: 'DESC' },
      take: ALARMS_SHOWN,
    });
    return rows.map(({ id, kind, detail, raisedAt, endedAt }) => ({
      ...{ id, kind, detail, raisedAt, endedAt },
      kindZh: ALARM_ZH[kind],
    }));
  }
}

function toView(row: Dispatch, loginName: string): DispatchView {
  const { id, channel, urgency, state, addressMasked, items, attempts, unknowns } = row;
  const { errorCode, errorText, createdAt, finishedAt, nextAttemptAt } = row;
  return {
    ...{ id, channel, urgency, state, loginName, addressMasked, items, attempts, unknowns },
    ...{ errorCode, errorText, createdAt, finishedAt, nextAttemptAt },
  };
}
