import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { RuleVersions } from '../rule/rule-versions.js';
import { rungZh } from '../rule/rung-times.js';
import { ReminderOccurrence } from './reminder-occurrence.entity.js';
import type { ReminderQuery, ReminderView } from './reminder.dto.js';
import { TaskPlaces } from './task-places.js';

/** Shows officials which reminders of a subject went out. */
@Injectable()
export class ReminderQueries {
  constructor(
    private readonly db: Db,
    private readonly places: TaskPlaces,
    private readonly versions: RuleVersions,
  ) {}

  /** Latest first. @throws NOT_FOUND when nothing that is reminded of stands behind the id in the actor's reach. */
  async list(actor: Actor, filter: ReminderQuery): Promise<Page<ReminderView>> {
    const tasks = await this.places.behind(actor, filter.subjectId);
    const query = this.db
      .repo(ReminderOccurrence)
      .createQueryBuilder('occurrence')
      .where({ subjectId: In(tasks.map(({ id }) => id)) });
    const page = await pageOf(query, filter, [
      { column: 'occurrence.plannedOn', direction: 'DESC', type: 'date', value: (row) => row.plannedOn },
      { column: 'occurrence.id', direction: 'DESC', value: (row) => row.id },
    ]);
    const ruleOf = await this.versions.behind(page.items);
    return { ...page, items: page.items.map((row) => ({ ...row, rungZh: rungZh(row.rung, ruleOf(row)) })) };
  }
}
