import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { cutText } from '../../../common/text.js';
import { Db, insertNew, UnitOfWork } from '../../../core/database/index.js';
import { type NewTask, type NoticeRequest, Tasks, UNREACHABLE } from '../../../core/flow/index.js';
import { DeliveryWriter } from '../delivery/delivery-writer.js';
import { HandOver } from '../delivery/hand-over.js';
import { assertSayable, sayNotice } from './notice-texts.js';
import { Notice } from './notice.entity.js';
import { recipientKey, Recipients } from './recipients.js';

/** Writes notices in the running unit of work: into the inbox at once, by other channels as their rules say. */
@Injectable()
export class NoticeWriter {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly recipients: Recipients,
    private readonly deliveries: DeliveryWriter,
    private readonly handOver: HandOver,
  ) {}

  /**
   * One row per person and cause; writing the same again changes nothing. A request nobody is reachable for becomes a
   * to-do of the next officer.
   *
   * @param accounts who stands behind the recipients, from {@link Recipients.accountsOf}.
   */
  async write(requests: readonly NoticeRequest[], accounts: ReadonlyMap<string, string[]>): Promise<void> {
    const rows: Notice[] = [];
    const rules = new Map<string, NoticeRequest['rule']>();
    const unreachable: NoticeRequest[] = [];
    for (const request of requests) {
      assertSayable(request.kind, request.params);
      const persons = accounts.get(recipientKey(request.to)) ?? [];
      for (const accountId of persons) {
        const row = this.row(request, accountId);
        rows.push(row);
        rules.set(row.id, request.rule);
      }
      if (persons.length === 0) unreachable.push(request);
    }
    const written = await insertNew(this.db, Notice, rows);
    const dispatches = await this.deliveries.write(
      rows
        .filter(({ id }) => written.has(id))
        .map(({ id, accountId, kind }) => ({ id, accountId, kind, rule: rules.get(id) })),
    );
    if (unreachable.length > 0) await this.tellNextOfficers(unreachable);
    if (dispatches.length > 0) this.uow.afterCommit(() => this.handOver.now(dispatches));
  }

  private row(request: NoticeRequest, accountId: string): Notice {
    return {
      id: newId(),
      causeId: request.causeId,
      accountId,
      kind: request.kind,
      params: { ...request.params },
      subjectKind: request.subjectKind,
      subjectId: request.subjectId,
      createdAt: this.clock.now(),
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
