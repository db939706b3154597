import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import type { ReminderQuery, ReminderView } from './reminder.dto.js';
import { ReminderOccurrence } from './reminder-occurrence.entity.js';

interface PlaceRow {
  id: string;
  unit_id: string;
  enterprise_id: string | null;
}

const MOST_SUBJECTS = 1000;

/** Shows officials which reminders of a subject went out. */
@Injectable()
export class ReminderQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
  ) {}

  /** Latest first. @throws NOT_FOUND when nothing that is reminded of stands behind the id in the actor's reach. */
  async list(actor: Actor, filter: ReminderQuery): Promise<Page<ReminderView>> {
    const places = await this.places(filter.subjectId);
    const subjects = places.filter((row) =>
      this.reach.covers(actor, { unitId: row.unit_id, enterpriseId: row.enterprise_id }),
    );
    if (subjects.length === 0) throw new DomainError(CommonErrors.NOT_FOUND);
    const query = this.db
      .repo(ReminderOccurrence)
      .createQueryBuilder('occurrence')
      .where({ subjectId: In(subjects.map(({ id }) => id)) });
    return pageOf(query, filter, [
      { column: 'occurrence.plannedOn', direction: 'DESC', type: 'date', value: (row) => row.plannedOn },
      { column: 'occurrence.id', direction: 'DESC', value: (row) => row.id },
    ]);
  }

  /** The to-dos behind an id, each with the place it hangs on. */
  private places(id: string): Promise<PlaceRow[]> {
    return this.db.query<PlaceRow>(
      'reminder_places',
      `SELECT t.id, COALESCE(t.unit_id, e.unit_id) AS unit_id, t.enterprise_id
         FROM task t LEFT JOIN enterprise e ON e.id = t.enterprise_id
        WHERE (t.id = $1 OR t.subject_id = $1 OR t.enterprise_id = $1)
          AND COALESCE(t.unit_id, e.unit_id) IS NOT NULL
        ORDER BY t.id DESC LIMIT ${MOST_SUBJECTS}`,
      [id],
    );
  }
}
