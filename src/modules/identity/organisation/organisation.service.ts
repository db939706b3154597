import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { AuditLog } from '../../../core/audit/index.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, pageOf, UnitOfWork } from '../../../core/database/index.js';
import type { Page } from '../../../core/http/index.js';
import { UnitService } from '../../unit/index.js';
import { Organisation } from '../organisation.entity.js';
import type { CreateOrganisationDto, OrganisationQuery } from './organisation.dto.js';

/** Who people act for: the authorities of units, and enterprises. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly machine: SystemClock,
    private readonly units: UnitService,
    private readonly audit: AuditLog,
  ) {}

  /** Authorities, oldest first. */
  list({ unitId, ...page }: OrganisationQuery): Promise<Page<Organisation>> {
    const query = this.db.repo(Organisation).createQueryBuilder('o').where("o.kind = 'AUTHORITY'");
    if (unitId !== undefined) query.andWhere('o.unitId = :unitId', { unitId });
    return pageOf(query, page, [{ column: 'o.id', direction: 'ASC', value: (row) => row.id }]);
  }

  /** @throws UNIT_UNKNOWN */
  create(actor: Actor, { unitId, name }: CreateOrganisationDto): Promise<Organisation> {
    return this.uow.run(async () => {
      const made = await this.insert({ kind: 'AUTHORITY', name, unitId: this.units.get(unitId).id });
      await this.audit.write({
        actor,
        action: 'ORGANISATION_CREATED',
        subjectKind: 'ORGANISATION',
        subjectId: made.id,
        result: 'SUCCESS',
        detail: { unitId },
      });
      return made;
    });
  }

  /**
   * The first authority of a unit, made with the name the policy gives it where there is none. Inside a unit of work.
   * @throws UNIT_UNKNOWN
   */
  async authorityOf(unitId: string): Promise<Organisation> {
    const { id, authorityName } = this.units.get(unitId);
    const known = await this.db
      .repo(Organisation)
      .findOne({ where: { unitId: id, kind: 'AUTHORITY' }, order: { id: 'ASC' } });
    return known ?? this.insert({ kind: 'AUTHORITY', name: authorityName, unitId: id });
  }

  /** The organisation an enterprise is, made where there is none. Inside a unit of work. */
  async ofEnterprise(enterpriseId: string, name: string): Promise<Organisation> {
    const known = await this.db.repo(Organisation).findOneBy({ enterpriseId });
    return known ?? this.insert({ kind: 'ENTERPRISE', name, enterpriseId });
  }

  /** The organisation an enterprise is bears its new name. Inside a unit of work. */
  async renameEnterprise(enterpriseId: string, name: string): Promise<void> {
    await this.db.repo(Organisation).update({ enterpriseId }, { name });
  }

  private async insert(
    row: Pick<Organisation, 'kind' | 'name'> & Partial<Organisation>,
  ): Promise<Organisation> {
    const made = { id: newId(), unitId: null, enterpriseId: null, createdAt: this.machine.now(), ...row };
    await this.db.repo(Organisation).insert(made);
    return made;
  }
}
