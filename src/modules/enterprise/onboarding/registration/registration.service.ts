import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { newId } from '../../../../common/ids.js';
import { UnitOfWork } from '../../../../core/database/index.js';
import { Notifier, Tasks } from '../../../../core/flow/index.js';
import { UnitService } from '../../../unit/index.js';
import { EnterpriseChanges } from '../../registry/enterprise-changes.service.js';
import { acceptUscc, industryFaults, refuseFaults, sectorFaults } from '../../registry/enterprise.rules.js';
import { Newcomers } from '../newcomers.js';
import { REGISTRATION, type RegistrationDto, type RegistrationReceived } from './registration.dto.js';
import { RegistrationRepository } from './registration.repository.js';

/** Enterprises that ask for their first account. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly newcomers: Newcomers,
    private readonly changes: EnterpriseChanges,
    private readonly units: UnitService,
    private readonly tasks: Tasks,
    private readonly notifier: Notifier,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a registration in for the unit it names and tells its handlers; the code is looked up only when an officer
   * decides.
   * @throws USCC_FORMAT, USCC_CHECK_DIGIT, UNIT_UNKNOWN, VALIDATION_FAILED, PASSWORD_REFUSED, LOGIN_NAME_TAKEN
   */
  async apply(input: RegistrationDto): Promise<RegistrationReceived> {
    const { uscc } = acceptUscc(input.uscc);
    const { enterpriseName, unitId, industryCode, sector } = input;
    refuseFaults([
      ...this.changes.startingUnitFaults(unitId),
      ...industryFaults(industryCode),
      ...sectorFaults([{ sector, main: true }]).map((fault) => ({ ...fault, field: 'sector' })),
    ]);
    const credentials = await this.newcomers.prepare(input);
    await this.uow.run(async () => {
      const id = newId();
      await this.registrations.insert({
        ...credentials,
        id,
        uscc,
        enterpriseName,
        unitId,
        industryCode,
        sector,
        state: 'PENDING',
        createdAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
        reason: null,
      });
      const post = { unitId, role: 'HANDLER' as const };
      const subject = { subjectKind: REGISTRATION, subjectId: id };
      await this.tasks.open({
        ...subject,
        kind: REGISTRATION,
        post,
        title: enterpriseName,
        detail: { uscc },
      });
      await this.notifier.notify({
        ...subject,
        causeId: id,
        kind: 'REGISTRATION_RECEIVED',
        params: { enterprise: enterpriseName },
        to: post,
      });
    });
    const { authorityName } = this.units.get(unitId);
    return { message: `注册信息已提交，待${authorityName}确认后，即可用所填登录名登录。` };
  }
}
