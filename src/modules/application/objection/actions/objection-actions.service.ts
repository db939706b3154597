import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../core/auth/index.js';
import { type ActionOption, optionsOf } from '../../../../core/flow/index.js';
import { ObjectionQueries } from '../objection.queries.js';
import { ObjectionService } from '../objection.service.js';
import { OBJECTION_ACTS } from './objection-act-table.js';

/** Tells what the caller may do with an objection or a report now, and why not. */
@Injectable()
export class ObjectionActions {
  constructor(
    private readonly queries: ObjectionQueries,
    private readonly objections: ObjectionService,
  ) {}

  /** @throws NOT_FOUND unless it is to a publicity of the actor's own unit */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    await this.queries.demand(actor, id);
    const demand = (action: keyof typeof OBJECTION_ACTS) => () => this.objections.demand(actor, id, action);
    return optionsOf(actor, OBJECTION_ACTS, {
      accept: demand('accept'),
      refuse: demand('refuse'),
      settle: demand('settle'),
      note: demand('note'),
    });
  }
}
