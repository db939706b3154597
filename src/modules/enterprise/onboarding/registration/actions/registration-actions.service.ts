import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../../core/auth/index.js';
import { type ActionOption, optionsOf } from '../../../../../core/flow/index.js';
import { RegistrationDecisions } from '../registration-decisions.service.js';
import { RegistrationQueries } from '../registration.queries.js';
import { REGISTRATION_ACTS } from './registration-acts.js';

/** Tells what the caller may do with a registration now, and why not. */
@Injectable()
export class RegistrationActions {
  constructor(
    private readonly queries: RegistrationQueries,
    private readonly decisions: RegistrationDecisions,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the registration */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    await this.queries.inReach(actor, id);
    return optionsOf(actor, REGISTRATION_ACTS, {
      confirm: () => this.decisions.demandConfirmable(actor, id),
      refuse: () => this.decisions.demandWaiting(actor, id),
    });
  }
}
