import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Page } from '../../../common/page.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { Db, findAmong, findRow, pageOf } from '../../../core/database/index.js';
import type { EnterpriseQuery } from './enterprise.dto.js';
import { Enterprise } from './enterprise.entity.js';
import { EnterpriseName } from './enterprise-name.entity.js';
import { foundBy, goesOnFor, searchTerms } from './enterprise-search.js';
import { EnterpriseSector } from './enterprise-sector.entity.js';
import { Successions } from './succession/successions.js';
import type { SectorChoice } from './enterprise.rules.js';

/** The register's tables. Writes belong into a unit of work. */
@Injectable()
export class EnterpriseRepository {
  constructor(
    private readonly db: Db,
    private readonly reach: Reach,
    private readonly successions: Successions,
  ) {}

  ofIds(ids: readonly string[]): Promise<Enterprise[]> {
    return findAmong(this.db, Enterprise, 'id', ids);
  }

  find(id: string): Promise<Enterprise | null> {
    return findRow(this.db, Enterprise, { id });
  }

  findByUscc(uscc: string): Promise<Enterprise | null> {
    return findRow(this.db, Enterprise, { uscc });
  }

  findByUsccs(usccs: readonly string[]): Promise<Enterprise[]> {
    return findAmong(this.db, Enterprise, 'uscc', usccs);
  }

  /** Makes other changes around the same enterprise wait for the end of this unit of work. */
  async lock(id: string): Promise<void> {
    if (this.db.dialect === 'postgres')
      await this.db.query('enterprise.lock', 'SELECT 1 FROM enterprise WHERE id = $1 FOR NO KEY UPDATE', [
        id,
      ]);
  }

  /** A successor named before it was on the register is known from now on. */
  async insert(enterprise: Omit<Enterprise, 'version'>): Promise<void> {
    await this.db.repo(Enterprise).insert(enterprise);
    await this.successions.link(enterprise);
  }

  /**
   * Changes a row that still has the version the caller saw.
   * @throws STATE_MOVED
   */
  async change(id: string, version: number, changes: Partial<Omit<Enterprise, 'id'>>): Promise<void> {
    await this.db.compareAndSet(Enterprise, { id, version }, changes);
  }

  /** The latest name first. */
  names(enterpriseId: string): Promise<EnterpriseName[]> {
    return this.db.repo(EnterpriseName).find({ where: { enterpriseId }, order: { fromOn: 'DESC' } });
  }

  async addName(row: EnterpriseName): Promise<void> {
    await this.db.repo(EnterpriseName).insert(row);
  }

  async endName(id: string, toOn: string): Promise<void> {
    await this.db.repo(EnterpriseName).update({ id }, { toOn });
  }

  /** The main sub-sector first. */
  sectors(enterpriseIds: readonly string[]): Promise<EnterpriseSector[]> {
    return this.db.repo(EnterpriseSector).find({
      where: { enterpriseId: In([...enterpriseIds]) },
      order: { main: 'DESC', sector: 'ASC' },
    });
  }

  async replaceSectors(enterpriseId: string, sectors: readonly SectorChoice[]): Promise<void> {
    const repo = this.db.repo(EnterpriseSector);
    await repo.delete({ enterpriseId });
    await repo.insert(sectors.map(({ sector, main }) => ({ enterpriseId, sector, main })));
  }

  /** Enterprises in reach, in the order they were registered. */
  page(actor: Actor, query: EnterpriseQuery, unitPath: string | null): Promise<Page<Enterprise>> {
    const rows = this.db.repo(Enterprise).createQueryBuilder('e');
    this.reach.restrict(rows, actor, 'e.unitId', 'e.id');
    if (unitPath !== null)
      rows.andWhere(
        'e.unitId IN (SELECT asked.id FROM unit asked WHERE asked.path = :path OR asked.path LIKE :below)',
        { path: unitPath, below: `${unitPath}/%` },
      );
    if (query.undisclosed !== undefined)
      rows.andWhere('e.undisclosed = :undisclosed', { undisclosed: query.undisclosed });
    if (query.sector !== undefined)
      rows.andWhere(
        'EXISTS (SELECT 1 FROM enterprise_sector s WHERE s.enterprise_id = e.id AND s.sector = :sector)',
        { sector: query.sector },
      );
    if (query.q !== undefined)
      rows.andWhere(
        `(${foundBy('e', ':code', ':part')} OR ${goesOnFor('e', ':code')})`,
        searchTerms(query.q),
      );
    return pageOf(rows, query, [{ column: 'e.id', direction: 'ASC', value: (row) => row.id }]);
  }
}
