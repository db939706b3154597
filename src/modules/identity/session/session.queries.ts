import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import { type Actor, Operations } from '../../../core/auth/index.js';
import { UnitService } from '../../unit/index.js';
import { ROLE_ZH } from '../account/roles.js';
import { IDENTITY_CONFIG, type IdentityConfig } from '../identity.config.js';
import type { SessionView } from './session.dto.js';
import { SessionService } from './session.service.js';

/** Tells a person who they are to the system. */
@Injectable()
export class SessionQueries {
  constructor(
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
    private readonly operations: Operations,
    private readonly sessions: SessionService,
    private readonly units: UnitService,
    private readonly clock: Clock,
  ) {}

  /** @throws UNAUTHENTICATED when the session ended in this very moment. */
  async ofToken(token: string): Promise<SessionView> {
    const view = await this.present(token);
    if (!view) throw new DomainError(CommonErrors.UNAUTHENTICATED);
    return view;
  }

  /** @returns null when the token opens no session */
  async present(token: string): Promise<SessionView | null> {
    const actor = await this.sessions.find(token);
    return actor && this.of(actor);
  }

  of(actor: Actor): SessionView {
    const { accountId, loginName, name, role, tier, unitId, enterpriseId, mustChangePassword } = actor;
    const unitName = unitId === null ? null : this.units.get(unitId).name;
    return {
      ...{ accountId, loginName, name, role, roleZh: ROLE_ZH[role], tier, unitId, unitName, enterpriseId },
      mustChangePassword,
      idleMinutes: this.config.sessionIdleMinutes,
      endsAt: actor.sessionEndsAt,
      today: this.clock.today(),
      operations: [...this.operations.of(actor)],
    };
  }
}
