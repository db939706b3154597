import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../core/auth/index.js';
import { type ActionOption, optionsOf } from '../../../../core/flow/index.js';
import { PublicityQueries } from '../publicity.queries.js';
import { PublicityRecall } from '../publicity-recall.js';
import { PUBLICITY_ACTS } from './publicity-acts.js';

/** Tells what the caller may do with a publicity now, and why not. */
@Injectable()
export class PublicityActions {
  constructor(
    private readonly queries: PublicityQueries,
    private readonly recalls: PublicityRecall,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the publicity */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const publicity = await this.queries.demand(actor, id);
    return optionsOf(actor, PUBLICITY_ACTS, { recall: () => this.recalls.check(actor, publicity) });
  }
}
