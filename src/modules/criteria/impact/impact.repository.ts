import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { inReach } from '../../../core/auth/index.js';
import { Db, insertNew } from '../../../core/database/index.js';
import { LIVE_STATES } from '../../pool/index.js';
import { UnitService } from '../../unit/index.js';
import type { ImpactEffect } from './impact-row.entity.js';
import { ImpactRow } from './impact-row.entity.js';
import { ImpactRun, type ImpactState } from './impact-run.entity.js';

export interface CountRow {
  readonly place: string;
  readonly effect: ImpactEffect;
  readonly many: number;
}

/** Where an enterprise stands when it is judged. */
export interface Placed {
  readonly id: string;
  readonly sector: string | null;
}

export const UNFINISHED: readonly ImpactState[] = ['WAITING', 'RUNNING'];

const MEMBER = `EXISTS (SELECT 1 FROM membership m WHERE m.enterprise_id = e.id
  AND m.state IN (${LIVE_STATES.map((state) => `'${state}'`).join(', ')}))`;

/** $1, $2 the unit, $3 MEMBERS or REGISTER. */
const IN_SCOPE = `${inReach('e.unit_id', 1)} AND ($3 = 'REGISTER' OR ${MEMBER})`;

/** Impact runs and their rows. Writes belong into a unit of work. */
@Injectable()
export class ImpactRepository {
  constructor(
    private readonly db: Db,
    private readonly units: UnitService,
  ) {}

  find(id: string): Promise<ImpactRun | null> {
    return this.db.repo(ImpactRun).findOneBy({ id });
  }

  async insert(run: ImpactRun): Promise<void> {
    await this.db.repo(ImpactRun).insert(run);
  }

  unfinished(): Promise<ImpactRun[]> {
    return this.db.repo(ImpactRun).find({ where: { state: In([...UNFINISHED]) }, order: { id: 'ASC' } });
  }

  runsFor(accountId: string): Promise<number> {
    return this.db.repo(ImpactRun).countBy({ askedBy: accountId, state: In([...UNFINISHED]) });
  }

  change(run: ImpactRun, changes: Partial<ImpactRun>): Promise<number> {
    return this.db.compareAndSet(ImpactRun, run, changes);
  }

  /** How many enterprises a run judges. */
  async size(run: Pick<ImpactRun, 'unitId' | 'scope'>): Promise<number> {
    const [row] = await this.db.query<{ many: number }>(
      'impact_size',
      `SELECT CAST(COUNT(*) AS integer) AS many FROM enterprise e WHERE ${IN_SCOPE}`,
      this.scopeOf(run),
    );
    return row?.many ?? 0;
  }

  /** The next enterprises of a run after the last one judged, with their main sub-sector. */
  next(run: ImpactRun, size: number): Promise<Placed[]> {
    return this.db.query(
      'impact_next',
      `SELECT e.id, s.sector FROM enterprise e
         LEFT JOIN enterprise_sector s ON s.enterprise_id = e.id AND s.main
        WHERE ${IN_SCOPE} AND e.id > $4 ORDER BY e.id LIMIT $5`,
      [...this.scopeOf(run), run.afterId ?? '', size],
    );
  }

  /** A row that is there already stays: a batch may be done twice. */
  async add(rows: readonly ImpactRow[]): Promise<void> {
    await insertNew(this.db, ImpactRow, rows);
  }

  byUnit(runId: string): Promise<CountRow[]> {
    return this.counts('unit_id', runId);
  }

  bySector(runId: string): Promise<CountRow[]> {
    return this.counts('sector', runId);
  }

  private counts(column: 'unit_id' | 'sector', runId: string): Promise<CountRow[]> {
    return this.db.query(
      `impact_by_${column}`,
      `SELECT ${column} AS place, effect, CAST(COUNT(*) AS integer) AS many
         FROM impact_row WHERE run_id = $1 GROUP BY ${column}, effect`,
      [runId],
    );
  }

  private scopeOf({ unitId, scope }: Pick<ImpactRun, 'unitId' | 'scope'>): [string, string, string] {
    const { path } = this.units.get(unitId);
    return [path, `${path}/%`, scope];
  }
}
