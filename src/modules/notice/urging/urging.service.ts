import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError, fillText } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, findRow, insertNew, pageOf, UnitOfWork } from '../../../core/database/index.js';
import { NO_DEADLINE, type NoticeRequest, Notifier, type Recipient, Task } from '../../../core/flow/index.js';
import type { Page } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import { NoticeErrors } from '../notice.errors.js';
import { TaskPlaces } from '../reminder/task-places.js';
import type { UrgeDto, UrgeResult, UrgeResults, UrgingQuery, UrgingView } from './urging.dto.js';
import { Urging } from './urging.entity.js';

/** 催办: a higher tier asks the holders of a to-do to see to it, at most once a day for each case or duty. */
@Injectable()
export class UrgingService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly reach: Reach,
    private readonly places: TaskPlaces,
    private readonly units: UnitService,
    private readonly notifier: Notifier,
  ) {}

  /** Each to-do by itself: one that cannot be urged stops no other. */
  async urge(actor: Actor, { taskIds, reason }: UrgeDto): Promise<UrgeResults> {
    const results: UrgeResult[] = [];
    for (const taskId of taskIds) results.push(await this.tryOne(actor, taskId, reason ?? null));
    return { urged: results.filter(({ urged }) => urged).length, results };
  }

  /** Latest first. @throws NOT_FOUND when no to-do in reach stands behind the id */
  async list(actor: Actor, query: UrgingQuery): Promise<Page<UrgingView>> {
    const tasks = await this.places.behind(actor, query.subjectId);
    const rows = this.db
      .repo(Urging)
      .createQueryBuilder('urging')
      .where({ taskId: In(tasks.map(({ id }) => id)) });
    const page = await pageOf(rows, query, [
      { column: 'urging.at', direction: 'DESC', type: 'instant', value: (row) => row.at },
      { column: 'urging.id', direction: 'DESC', value: (row) => row.id },
    ]);
    const items = page.items.map(({ id, taskId, unitId, accountName, reason, urgedOn, at }) => ({
      ...{ id, taskId, accountName, reason, urgedOn, at },
      unitName: this.units.find(unitId)?.name ?? unitId,
    }));
    return { ...page, items };
  }

  private async tryOne(actor: Actor, taskId: string, reason: string | null): Promise<UrgeResult> {
    try {
      await this.uow.run(() => this.one(actor, taskId, reason));
      return { taskId, urged: true, code: null, reason: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { taskId, urged: false, code: error.type.code, reason: fillText(error.type.zh, error.params) };
    }
  }

  private async one(actor: Actor, taskId: string, reason: string | null): Promise<void> {
    const task = await findRow(this.db, Task, { id: taskId });
    const place = task && (await this.places.of(task));
    if (!task || !place) throw new DomainError(CommonErrors.NOT_FOUND);
    this.reach.demand(actor, place);
    if (task.unitId !== null && task.unitId === actor.unitId)
      throw new DomainError(NoticeErrors.URGE_OWN_TIER);
    if (task.doneAt !== null) throw new DomainError(NoticeErrors.TODO_DONE);
    const row = this.row(actor, task, reason);
    if (!(await insertNew(this.db, Urging, [row])).has(row.id))
      throw new DomainError(NoticeErrors.URGED_TODAY);
    await this.notifier.notify(this.message(actor, task, row));
  }

  private message({ unitId, name }: Actor, task: Task, { id, reason }: Urging): NoticeRequest {
    const { dueOn, title, subjectKind, subjectId } = task;
    const by = (unitId === null ? undefined : this.units.find(unitId)?.authorityName) ?? name;
    const due =
      dueOn === NO_DEADLINE
        ? { dueZh: '', dueEn: '' }
        : { dueZh: `（期限${dueOn}）`, dueEn: ` (due ${dueOn})` };
    const params = { by, title, ...due, reason: reason ?? '' };
    return { causeId: id, kind: 'URGED', params, subjectKind, subjectId, to: holderOf(task) };
  }

  private row(actor: Actor, { id, subjectId }: Task, reason: string | null): Urging {
    const urgedOn = this.clock.today();
    return {
      id: newId(),
      taskId: id,
      urgeKey: `${subjectId}:${urgedOn}`,
      unitId: actor.unitId ?? '',
      accountId: actor.accountId,
      accountName: actor.name,
      reason,
      urgedOn,
      at: this.clock.now(),
    };
  }
}

function holderOf({ unitId, role, enterpriseId }: Task): Recipient {
  if (unitId === null) return { enterpriseId: enterpriseId ?? '' };
  return { unitId, role: role === 'HEAD' ? 'HEAD' : 'HANDLER' };
}
