import { Injectable } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitService } from '../../unit/index.js';
import type { SessionView } from './session.dto.js';
import { SessionService } from './session.service.js';

/** Tells a person who they are to the system. */
@Injectable()
export class SessionQueries {
  constructor(
    private readonly sessions: SessionService,
    private readonly units: UnitService,
  ) {}

  /** @throws UNAUTHENTICATED when the session ended in this very moment. */
  async ofToken(token: string): Promise<SessionView> {
    const actor = await this.sessions.find(token);
    if (!actor) throw new DomainError(CommonErrors.UNAUTHENTICATED);
    return this.of(actor);
  }

  of(actor: Actor): SessionView {
    const { accountId, loginName, name, role, tier, unitId, enterpriseId, mustChangePassword } = actor;
    const unitName = unitId === null ? null : this.units.get(unitId).name;
    return { accountId, loginName, name, role, tier, unitId, unitName, enterpriseId, mustChangePassword };
  }
}
