import { Injectable } from '@nestjs/common';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, findRow, isAmong, pageOf } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import { draw, populationDigest, sampleSize } from './draw.js';
import { CONCLUSION_ZH } from './spot-check-words.js';
import type {
  DrawnView,
  SpotCheckItemView,
  SpotCheckQuery,
  SpotCheckView,
  VerificationView,
} from './spot-check.dto.js';
import { SpotCheck } from './spot-check.entity.js';
import { SpotCheckItem } from './spot-check-item.entity.js';

/** Reads draws: the unit that drew and those above it. */
@Injectable()
export class SpotCheckQueries {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly units: UnitService,
  ) {}

  /** Newest first. */
  async list(actor: Actor, { year, ...slice }: SpotCheckQuery): Promise<Page<SpotCheckItemView>> {
    const query = this.db.repo(SpotCheck).createQueryBuilder('s');
    this.reach.restrict(query, actor, 's.unitId');
    if (year !== undefined) query.andWhere('s.year = :year', { year });
    const page = await pageOf(query, slice, [{ column: 's.id', direction: 'DESC', value: (row) => row.id }]);
    const visited = await this.visited(page.items.map(({ id }) => id));
    return { ...page, items: page.items.map((row) => this.item(row, visited.get(row.id) ?? 0)) };
  }

  /** @throws NOT_FOUND */
  async demand(actor: Actor, id: string): Promise<SpotCheck> {
    return this.reach.demand(actor, await findRow(this.db, SpotCheck, { id }));
  }

  async get(actor: Actor, id: string): Promise<SpotCheckView> {
    return this.view(await this.demand(actor, id));
  }

  /** Draws again from what is on record and tells every difference. @throws NOT_FOUND */
  async verify(actor: Actor, id: string): Promise<VerificationView> {
    const spotCheck = await this.demand(actor, id);
    const items = await this.items(id);
    const ids = items.map(({ reexaminationId }) => reexaminationId);
    const again = draw(ids, spotCheck);
    const differences: string[] = [];
    if (populationDigest(ids) !== spotCheck.populationDigest || ids.length !== spotCheck.populationSize)
      differences.push('抽取范围与记录的摘要不符。');
    if (sampleSize(ids.length, spotCheck) !== spotCheck.size) differences.push('抽取数量与规则不符。');
    for (const { id: drawnId, position, mark, chosen } of again) {
      const kept = items.find(({ reexaminationId }) => reexaminationId === drawnId);
      if (kept?.position !== position || kept.mark !== mark || kept.chosen !== chosen)
        differences.push(`第 ${position} 件的抽取结果与按种子重算的不符。`);
    }
    const chosen = again.filter((row) => row.chosen).map((row) => row.id);
    return { agrees: differences.length === 0, differences, chosen };
  }

  async view(spotCheck: SpotCheck): Promise<SpotCheckView> {
    const items = await this.items(spotCheck.id);
    const names = await this.names(spotCheck.id);
    const { seed, populationDigest: digest, sharePercent, least } = spotCheck;
    return {
      ...this.item(spotCheck, items.filter(({ conclusion }) => conclusion !== null).length),
      ...{ seed, populationDigest: digest, sharePercent, least },
      population: items.map((row): DrawnView => ({
        ...{
          position: row.position,
          reexaminationId: row.reexaminationId,
          mark: row.mark,
          chosen: row.chosen,
        },
        enterpriseName: names.get(row.reexaminationId) ?? '',
        ...{ visitedOn: row.visitedOn, officials: row.officials ?? [], conclusion: row.conclusion },
        conclusionZh: row.conclusion && CONCLUSION_ZH[row.conclusion],
        ...{ note: row.note, version: row.version },
      })),
    };
  }

  private item(row: SpotCheck, visited: number): SpotCheckItemView {
    const { id, unitId, year, round, populationSize, size, drawnByName, drawnAt } = row;
    const unitName = this.units.find(unitId)?.name ?? unitId;
    return { id, unitId, unitName, year, round, populationSize, size, visited, drawnByName, drawnAt };
  }

  private items(spotCheckId: string): Promise<SpotCheckItem[]> {
    return this.db.repo(SpotCheckItem).find({ where: { spotCheckId }, order: { position: 'ASC' } });
  }

  private async names(spotCheckId: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>(
      'spot_check_names',
      `SELECT i.reexamination_id AS id, e.name
         FROM spot_check_item i JOIN reexamination r ON r.id = i.reexamination_id
         JOIN enterprise e ON e.id = r.enterprise_id WHERE i.spot_check_id = $1`,
      [spotCheckId],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async visited(ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.db.query<{ id: string; many: number | string }>(
      'spot_check_visited',
      `SELECT spot_check_id AS id, COUNT(*) AS many FROM spot_check_item
        WHERE ${isAmong(this.db, 'spot_check_id', '$1')} AND conclusion IS NOT NULL GROUP BY spot_check_id`,
      [ids],
    );
    return new Map(rows.map(({ id, many }) => [id, Number(many)]));
  }
}
