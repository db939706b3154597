import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../config/policy.js';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, insertNew, locked, UnitOfWork } from '../../../core/database/index.js';
import { type NewTask, Proposals, Tasks } from '../../../core/flow/index.js';
import { Reexamination, REEXAMINATION, RUNNING_STATES } from '../reexamination/reexamination.entity.js';
import { draw, populationDigest, sampleSize } from './draw.js';
import type { DrawDto, ProspectView, SpotCheckView } from './spot-check.dto.js';
import { SpotCheck } from './spot-check.entity.js';
import { SpotCheckErrors } from './spot-check.errors.js';
import { SpotCheckItem } from './spot-check-item.entity.js';
import { SpotCheckQueries } from './spot-check.queries.js';

const SEED_BYTES = 32;

/** The to-do to look at an enterprise on the spot. */
export const SITE_VISIT_TASK = 'SITE_VISIT';

interface PopulationRow {
  id: string;
  version: number;
  enterprise_id: string;
  name: string;
}

/** Draws among the 复核 of a unit's pool, with seed and population on record. */
@Injectable()
export class SpotCheckService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly queries: SpotCheckQueries,
    private readonly proposals: Proposals,
    private readonly tasks: Tasks,
  ) {}

  /** What a draw now would be among. */
  async prospect(actor: Actor, year: number): Promise<ProspectView> {
    const unitId = actor.unitId ?? '';
    const { sharePercent, least } = loadPolicy().terms.spotCheck;
    const populationSize = (await this.population(unitId, year, '')).length;
    const size = sampleSize(populationSize, { sharePercent, least });
    return { round: await this.nextRound(unitId, year), populationSize, size, sharePercent, least };
  }

  /**
   * Draws among the running 复核 of the unit and year that no earlier draw was about, whether it chose them or not. A
   * proposal on one that is chosen is out of date.
   * @throws SPOT_CHECK_EMPTY, STATE_MOVED when somebody drew or moved one of them at the same moment
   */
  draw(actor: Actor, { year }: DrawDto): Promise<SpotCheckView> {
    return this.uow.run(async () => {
      const unitId = actor.unitId ?? '';
      const population = await this.population(unitId, year, locked(this.db));
      if (population.length === 0) throw new DomainError(SpotCheckErrors.SPOT_CHECK_EMPTY, { year });
      const { sharePercent, least } = loadPolicy().terms.spotCheck;
      const rule = { seed: randomBytes(SEED_BYTES).toString('hex'), sharePercent, least };
      const ids = population.map(({ id }) => id);
      const drawn = draw(ids, rule);
      const spotCheck: SpotCheck = {
        ...{ id: newId(), unitId, year, round: await this.nextRound(unitId, year), ...rule },
        ...{ populationDigest: populationDigest(ids), populationSize: ids.length },
        size: drawn.filter(({ chosen }) => chosen).length,
        ...{ drawnBy: actor.accountId, drawnByName: actor.name, drawnAt: this.clock.now() },
      };
      const opened = await insertNew(this.db, SpotCheck, [spotCheck]);
      if (opened.size === 0) throw new DomainError(CommonErrors.STATE_MOVED);
      const items = drawn.map(({ id, position, mark, chosen }): SpotCheckItem => {
        const result = { visitedOn: null, officials: null, conclusion: null, note: null };
        const record = { ...result, recordedBy: null, recordedAt: null, version: 1 };
        return {
          id: newId(),
          spotCheckId: spotCheck.id,
          reexaminationId: id,
          position,
          mark,
          chosen,
          ...record,
        };
      });
      const written = await insertNew(this.db, SpotCheckItem, items);
      if (written.size < items.length) throw new DomainError(CommonErrors.STATE_MOVED);
      const chosen = new Set(drawn.filter((row) => row.chosen).map(({ id }) => id));
      await this.choose(
        spotCheck,
        population.filter(({ id }) => chosen.has(id)),
      );
      return this.queries.view(spotCheck);
    });
  }

  private async choose(spotCheck: SpotCheck, rows: readonly PopulationRow[]): Promise<void> {
    for (const row of rows) {
      await this.db.compareAndSet(Reexamination, row, { spotCheckId: spotCheck.id });
      await this.proposals.outdate(REEXAMINATION, row.id);
    }
    await this.tasks.openAll(
      rows.map((row): NewTask => ({
        kind: SITE_VISIT_TASK,
        subjectKind: REEXAMINATION,
        subjectId: row.id,
        post: { unitId: spotCheck.unitId, role: 'HANDLER' },
        enterpriseId: row.enterprise_id,
        title: row.name,
        detail: { year: String(spotCheck.year), round: String(spotCheck.round) },
      })),
    );
  }

  private async nextRound(unitId: string, year: number): Promise<number> {
    const rows = await this.db.query<{ last: number | null }>(
      'spot_check_last_round',
      'SELECT MAX(round) AS last FROM spot_check WHERE unit_id = $1 AND year = $2',
      [unitId, year],
    );
    return 1 + Number(rows[0]?.last ?? 0);
  }

  private population(unitId: string, year: number, lock: string): Promise<PopulationRow[]> {
    const running = RUNNING_STATES.map((state) => `'${state}'`).join(', ');
    return this.db.query<PopulationRow>(
      `spot_check_population${lock === '' ? '' : '_held'}`,
      `SELECT r.id, r.version, r.enterprise_id, e.name
         FROM reexamination r JOIN enterprise e ON e.id = r.enterprise_id
        WHERE r.unit_id = $1 AND r.term_ends_on BETWEEN $2 AND $3 AND r.state IN (${running})
          AND NOT EXISTS (SELECT 1 FROM spot_check_item i WHERE i.reexamination_id = r.id)
        ORDER BY r.id ${lock === '' ? '' : `${lock} OF r`}`,
      [unitId, `${year}-01-01`, `${year}-12-31`],
    );
  }
}
