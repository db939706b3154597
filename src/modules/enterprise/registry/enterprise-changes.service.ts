import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { DomainError, type FieldError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { AuditLog } from '../../../core/audit/index.js';
import { type Actor, Reach } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { UnitService } from '../../unit/index.js';
import type {
  ChangeProfileDto,
  ChangeSectorsDto,
  DiscloseDto,
  RegisterEnterpriseDto,
  RenameDto,
} from './enterprise.dto.js';
import type { Enterprise } from './enterprise.entity.js';
import { EnterpriseErrors, EnterpriseRules } from './enterprise.errors.js';
import { EnterpriseNames } from './enterprise-names.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import { acceptUscc, futureFaults, industryFaults, refuseFaults, sectorFaults } from './enterprise.rules.js';
import { EnterpriseService } from './enterprise.service.js';
import type { EnterpriseView } from './enterprise-view.dto.js';

/** Writes the register. */
@Injectable()
export class EnterpriseChanges {
  constructor(
    private readonly enterprises: EnterpriseService,
    private readonly repository: EnterpriseRepository,
    private readonly names: EnterpriseNames,
    private readonly units: UnitService,
    private readonly reach: Reach,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** @throws USCC_FORMAT, USCC_CHECK_DIGIT, USCC_TAKEN, UNIT_UNKNOWN, VALIDATION_FAILED */
  register(actor: Actor, input: RegisterEnterpriseDto): Promise<EnterpriseView> {
    const faults = this.startingUnitFaults(input.unitId);
    if (faults.length === 0 && !this.reach.covers(actor, { unitId: input.unitId }))
      faults.push({ field: 'unitId', code: EnterpriseRules.outOfReach });
    return this.uow.run(async () => {
      const { id } = await this.create(input, faults);
      await this.audit.write({
        actor,
        action: 'ENTERPRISE_REGISTER',
        subjectKind: 'ENTERPRISE',
        subjectId: id,
        result: 'SUCCESS',
      });
      return this.enterprises.read(actor, id);
    });
  }

  /**
   * Puts an enterprise on the register, inside a unit of work; reach is the caller's business.
   * @throws USCC_FORMAT, USCC_CHECK_DIGIT, USCC_TAKEN, UNIT_UNKNOWN, VALIDATION_FAILED
   */
  async create(
    input: RegisterEnterpriseDto,
    faults = this.startingUnitFaults(input.unitId),
  ): Promise<Enterprise> {
    const code = acceptUscc(input.uscc);
    refuseFaults([
      ...faults,
      ...industryFaults(input.industryCode),
      ...sectorFaults(input.sectors),
      ...futureFaults('establishedOn', input.establishedOn, this.clock.today()),
    ]);
    if (await this.repository.findByUscc(code.uscc))
      throw new DomainError(EnterpriseErrors.USCC_TAKEN, {}, [
        { field: 'uscc', code: EnterpriseErrors.USCC_TAKEN.code },
      ]);
    const enterprise = {
      ...code,
      id: newId(),
      name: input.name,
      unitId: input.unitId,
      industryCode: input.industryCode,
      establishedOn: input.establishedOn ?? null,
      registeredCapital: input.registeredCapital ?? null,
      address: input.address ?? null,
      legalRepresentative: input.legalRepresentative ?? null,
      contactName: input.contactName ?? null,
      contactPhone: input.contactPhone ?? null,
      contactEmail: input.contactEmail ?? null,
      undisclosed: false,
      undisclosedReason: null,
      createdAt: this.clock.now(),
    };
    await this.repository.insert(enterprise);
    const fromOn = enterprise.establishedOn ?? this.clock.today();
    const [enterpriseId, name] = [enterprise.id, enterprise.name];
    await this.names.begin(enterpriseId, name, fromOn);
    await this.repository.replaceSectors(enterpriseId, input.sectors);
    return { ...enterprise, version: 1 };
  }

  /** @throws NOT_FOUND, STATE_MOVED, VALIDATION_FAILED */
  changeProfile(actor: Actor, id: string, input: ChangeProfileDto): Promise<EnterpriseView> {
    const { version, ...changes } = input;
    refuseFaults([
      ...(changes.industryCode === undefined ? [] : industryFaults(changes.industryCode)),
      ...futureFaults('establishedOn', changes.establishedOn, this.clock.today()),
    ]);
    return this.changed(actor, id, version, changes);
  }

  /** @throws NOT_FOUND, STATE_MOVED, VALIDATION_FAILED */
  rename(actor: Actor, id: string, { version, name, fromOn }: RenameDto): Promise<EnterpriseView> {
    refuseFaults(futureFaults('fromOn', fromOn, this.clock.today()));
    return this.changed(actor, id, version, { name }, () =>
      this.names.rename({ enterpriseId: id, name, fromOn, actor }),
    );
  }

  /** @throws NOT_FOUND, STATE_MOVED, VALIDATION_FAILED */
  changeSectors(actor: Actor, id: string, { version, sectors }: ChangeSectorsDto): Promise<EnterpriseView> {
    refuseFaults(sectorFaults(sectors));
    return this.changed(actor, id, version, {}, () => this.repository.replaceSectors(id, sectors));
  }

  /** @throws NOT_FOUND, STATE_MOVED */
  disclose(actor: Actor, id: string, input: DiscloseDto): Promise<EnterpriseView> {
    const { version, undisclosed, reason } = input;
    return this.changed(actor, id, version, { undisclosed, undisclosedReason: reason }, () =>
      this.audit.write({
        actor,
        action: 'ENTERPRISE_UNDISCLOSED',
        subjectKind: 'ENTERPRISE',
        subjectId: id,
        result: 'SUCCESS',
        detail: { undisclosed },
      }),
    );
  }

  /**
   * An enterprise stands in a county-level unit, or in a city without any.
   * @throws UNIT_UNKNOWN
   */
  startingUnitFaults(unitId: string): FieldError[] {
    if (this.units.takesEnterprises(this.units.get(unitId))) return [];
    return [{ field: 'unitId', code: EnterpriseRules.notStartingUnit }];
  }

  private changed(
    actor: Actor,
    id: string,
    version: number,
    changes: Partial<Omit<Enterprise, 'id'>>,
    andAlso: () => Promise<void> = async () => undefined,
  ): Promise<EnterpriseView> {
    return this.uow.run(async () => {
      await this.enterprises.inReach(actor, id);
      await this.repository.change(id, version, changes);
      await andAlso();
      return this.enterprises.read(actor, id);
    });
  }
}
