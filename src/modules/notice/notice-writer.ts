import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { cutText } from '../../common/text.js';
import { Db, insertNew, UnitOfWork } from '../../core/database/index.js';
import { type NewTask, type NoticeRequest, Tasks, UNREACHABLE } from '../../core/flow/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { assertSayable, sayNotice } from './notice-texts.js';
import { Notice } from './notice.entity.js';
import { recipientKey, Recipients } from './recipients.js';

const DELIVERED_AT_ONCE = 500;

/** Writes notices in the running unit of work and hands them to the queue once it has committed. */
@Injectable()
export class NoticeWriter {
  private readonly log = new Logger('Notices');

  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly jobs: Jobs,
    private readonly recipients: Recipients,
  ) {}

  /**
   * One row per person and cause; writing the same again changes nothing. A request nobody is reachable for becomes a
   * to-do of the next officer.
   *
   * @param accounts who stands behind the recipients, from {@link Recipients.accountsOf}.
   */
  async write(requests: readonly NoticeRequest[], accounts: ReadonlyMap<string, string[]>): Promise<void> {
    const rows: Notice[] = [];
    const unreachable: NoticeRequest[] = [];
    for (const request of requests) {
      assertSayable(request.kind, request.params);
      const persons = accounts.get(recipientKey(request.to)) ?? [];
      for (const accountId of persons) rows.push(this.row(request, accountId));
      if (persons.length === 0) unreachable.push(request);
    }
    const written = [...(await insertNew(this.db, Notice, rows))];
    if (unreachable.length > 0) await this.tellNextOfficers(unreachable);
    this.uow.afterCommit(() => this.deliver(written));
  }

  /** Puts notices in the queue. A queue out of reach loses nothing: the sweep finds the rows. */
  deliver(ids: readonly string[]): void {
    for (let from = 0; from < ids.length; from += DELIVERED_AT_ONCE) {
      this.jobs
        .enqueue('notice.deliver', { ids: ids.slice(from, from + DELIVERED_AT_ONCE) })
        .catch((error: Error) => this.log.warn(`Notices wait for the sweep: ${error.message}`));
    }
  }

  private row(request: NoticeRequest, accountId: string): Notice {
    return {
      id: newId(),
      causeId: request.causeId,
      accountId,
      channel: 'IN_APP',
      kind: request.kind,
      params: { ...request.params },
      subjectKind: request.subjectKind,
      subjectId: request.subjectId,
      state: 'QUEUED',
      createdAt: this.clock.now(),
      sentAt: null,
      readAt: null,
      rung: request.rung ?? null,
    };
  }

  private async tellNextOfficers(requests: readonly NoticeRequest[]): Promise<void> {
    const officers = await this.recipients.nextOfficers(requests.map(({ to }) => to));
    const tasks = requests.map((request): NewTask => {
      const { to, params, rung, kind, subjectKind, subjectId } = request;
      const key = recipientKey(to);
      const post = officers.get(key);
      if (!post) throw new Error(`A notice needs a recipient that exists: ${key}`);
      assertSayable(kind, params);
      const { title } = sayNotice(kind, params, 'zh');
      const about = params.enterprise === undefined ? '' : `${params.enterprise} · `;
      return {
        kind: UNREACHABLE,
        topic: kind,
        subjectKind,
        subjectId,
        post,
        enterpriseId: 'enterpriseId' in to ? to.enterpriseId : null,
        title: cutText(`通知无人接收：${about}${title}`, 160),
        detail: { notice: kind, to: key, ...(rung ? { rung } : {}) },
      };
    });
    await this.tasks.openAll(tasks);
  }
}
