import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, type Place, Reach } from '../../../core/auth/index.js';
import { Db } from '../../../core/database/index.js';
import type { Task } from '../../../core/flow/index.js';

interface PlaceRow {
  id: string;
  unit_id: string;
  enterprise_id: string | null;
}

const MOST_SUBJECTS = 1000;

/** Where to-dos stand: with the unit that has them, or where the enterprise lies that has to act. */
@Injectable()
export class TaskPlaces {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
  ) {}

  async of({ id }: Pick<Task, 'id'>): Promise<Place | null> {
    const [row] = await this.rows(id);
    return row ? { unitId: row.unit_id, enterpriseId: row.enterprise_id } : null;
  }

  /**
   * The to-dos in the actor's reach behind an id: a to-do, what it is about, or an enterprise.
   *
   * @returns none for an enterprise in reach that nothing was ever asked of.
   * @throws NOT_FOUND when nothing in reach stands behind the id.
   */
  async behind(actor: Actor, id: string): Promise<{ readonly id: string }[]> {
    const rows = await this.rows(id);
    const reached = rows.filter((row) =>
      this.reach.covers(actor, { unitId: row.unit_id, enterpriseId: row.enterprise_id }),
    );
    if (reached.length === 0 && !(await this.isEnterpriseInReach(actor, id)))
      throw new DomainError(CommonErrors.NOT_FOUND);
    return reached;
  }

  private async isEnterpriseInReach(actor: Actor, id: string): Promise<boolean> {
    const [row] = await this.db.query<{ unit_id: string }>(
      'task_places_enterprise',
      'SELECT unit_id FROM enterprise WHERE id = $1',
      [id],
    );
    return row !== undefined && this.reach.covers(actor, { unitId: row.unit_id, enterpriseId: id });
  }

  private rows(id: string): Promise<PlaceRow[]> {
    return this.db.query<PlaceRow>(
      'task_places',
      `SELECT t.id, COALESCE(t.unit_id, e.unit_id) AS unit_id, t.enterprise_id
         FROM task t LEFT JOIN enterprise e ON e.id = t.enterprise_id
        WHERE (t.id = $1 OR t.subject_id = $1 OR t.enterprise_id = $1)
          AND COALESCE(t.unit_id, e.unit_id) IS NOT NULL
        ORDER BY t.id DESC LIMIT ${MOST_SUBJECTS}`,
      [id],
    );
  }
}
