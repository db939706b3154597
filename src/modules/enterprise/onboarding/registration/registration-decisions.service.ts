import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../../common/errors.js';
import { AuditLog } from '../../../../core/audit/index.js';
import type { Actor } from '../../../../core/auth/index.js';
import { UnitOfWork } from '../../../../core/database/index.js';
import { Tasks } from '../../../../core/flow/index.js';
import { Admission } from './admission.js';
import { REGISTRATION, type RefuseRegistrationDto, type RegistrationView } from './registration.dto.js';
import type { Registration } from './registration.entity.js';
import { RegistrationQueries } from './registration.queries.js';
import { RegistrationRepository } from './registration.repository.js';

/** The officers who let newcomers in, or refuse them. */
@Injectable()
export class RegistrationDecisions {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly queries: RegistrationQueries,
    private readonly admission: Admission,
    private readonly tasks: Tasks,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Opens the account of a newcomer; an enterprise whose code is new is put on the register.
   * @throws NOT_FOUND, FORBIDDEN, WRONG_STATE, STATE_MOVED, REGISTRATION_OTHER_UNIT, REGISTRATION_HAS_USERS,
   *   LOGIN_NAME_TAKEN
   */
  confirm(actor: Actor, id: string, version: number): Promise<RegistrationView> {
    return this.uow.run(async () => {
      const registration = await this.demandWaiting(actor, id);
      await this.decide(actor, id, version, 'CONFIRMED', null);
      await this.admission.admit(actor, registration);
      return this.queries.read(actor, id);
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN, WRONG_STATE, STATE_MOVED */
  refuse(actor: Actor, id: string, { version, reason }: RefuseRegistrationDto): Promise<RegistrationView> {
    return this.uow.run(async () => {
      await this.demandWaiting(actor, id);
      await this.decide(actor, id, version, 'REFUSED', reason);
      return this.queries.read(actor, id);
    });
  }

  /** Asks what `confirm` asks before anything changes. @throws as `confirm` */
  async demandConfirmable(actor: Actor, id: string): Promise<void> {
    await this.admission.check(await this.demandWaiting(actor, id));
  }

  /** A registration that waits for exactly the officer's unit. @throws NOT_FOUND, FORBIDDEN, WRONG_STATE */
  async demandWaiting(actor: Actor, id: string): Promise<Registration> {
    const row = await this.queries.inReach(actor, id);
    if (row.unitId !== actor.unitId) throw new DomainError(CommonErrors.FORBIDDEN);
    if (row.state !== 'PENDING') throw new DomainError(CommonErrors.WRONG_STATE);
    return row;
  }

  private async decide(
    actor: Actor,
    id: string,
    version: number,
    state: 'CONFIRMED' | 'REFUSED',
    reason: string | null,
  ): Promise<void> {
    const decidedAt = this.clock.now();
    await this.registrations.decide(id, version, { state, decidedBy: actor.accountId, decidedAt, reason });
    await this.tasks.close(REGISTRATION, id);
    await this.audit.write({
      actor,
      action: `REGISTRATION_${state}`,
      subjectKind: REGISTRATION,
      subjectId: id,
      result: 'SUCCESS',
    });
  }
}
