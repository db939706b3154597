import { Injectable } from '@nestjs/common';
import { Db, isAmong } from '../../../core/database/index.js';
import { UnitPaths } from '../../../core/auth/index.js';
import type { FindingSubject } from './words/finding-words.js';

/** A membership or title as far as findings need it. */
export interface FoundSubject {
  readonly kind: FindingSubject;
  readonly id: string;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  /** The unit that decides: the membership's own; of a title the province. */
  readonly unitId: string;
  /** The track of a membership, the kind of a title. */
  readonly code: string;
  /** The tier of a membership; null for a title. */
  readonly tier: string | null;
}

interface SubjectRow {
  kind: FindingSubject;
  id: string;
  enterprise_id: string;
  name: string;
  unit_id: string;
  code: string;
  tier: string | null;
}

const COLUMNS = `'MEMBERSHIP' AS kind, m.id, m.enterprise_id, e.name, m.unit_id, m.track AS code, m.tier
         FROM membership m JOIN enterprise e ON e.id = m.enterprise_id`;
const TITLE_COLUMNS = `'TITLE' AS kind, t.id, t.enterprise_id, e.name, e.unit_id, t.kind AS code, NULL AS tier
         FROM title t JOIN enterprise e ON e.id = t.enterprise_id`;

/** Reads what findings are about. */
@Injectable()
export class FindingSubjects {
  constructor(
    private readonly db: Db,
    private readonly units: UnitPaths,
  ) {}

  /** The subjects with these ids, memberships and titles alike, by id. */
  async byIds(ids: readonly string[]): Promise<Map<string, FoundSubject>> {
    const among = (column: string) => isAmong(this.db, column, '$1');
    const rows = await this.db.query<SubjectRow>(
      'finding_subjects',
      `SELECT ${COLUMNS} WHERE ${among('m.id')} UNION ALL SELECT ${TITLE_COLUMNS} WHERE ${among('t.id')}`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, this.subject(row)]));
  }

  /**
   * The places in the pool and the titles valid `on` a day that enterprises hold since a day or longer, in a fixed
   * order.
   */
  async heldBy(
    enterpriseIds: readonly string[],
    { on, since }: { readonly on: string; readonly since: string },
  ): Promise<FoundSubject[]> {
    const rows = await this.db.query<SubjectRow>(
      'finding_subjects_held',
      `SELECT ${COLUMNS}
        WHERE m.live_key IS NOT NULL AND m.starts_on <= $3 AND ${isAmong(this.db, 'm.enterprise_id', '$1')}
       UNION ALL
       SELECT ${TITLE_COLUMNS}
        WHERE ${isAmong(this.db, 't.enterprise_id', '$1')} AND t.from_on <= $3 AND t.to_on >= $2
          AND (t.revoked_on IS NULL OR t.revoked_on > $2)`,
      [[...new Set(enterpriseIds)], on, since],
    );
    return rows.map((row) => this.subject(row)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private subject(row: SubjectRow): FoundSubject {
    return {
      kind: row.kind,
      id: row.id,
      enterpriseId: row.enterprise_id,
      enterpriseName: row.name,
      unitId: row.kind === 'TITLE' ? this.provinceOf(row.unit_id) : row.unit_id,
      code: row.code,
      tier: row.tier,
    };
  }

  private provinceOf(unitId: string): string {
    return this.units.pathOf(unitId)?.split('/')[0] ?? unitId;
  }
}
