import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../core/auth/index.js';
import { RoundService } from '../../application/index.js';
import { funnelOf } from './funnel-steps.js';
import type { FunnelView } from './funnel.dto.js';
import { FunnelQueries } from './funnel.queries.js';

/** How the cases of a round thin out on the way into the pool. */
@Injectable()
export class FunnelService {
  constructor(
    private readonly rounds: RoundService,
    private readonly queries: FunnelQueries,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the round. */
  async view(actor: Actor, roundId: string): Promise<FunnelView> {
    const { tier } = await this.rounds.demand(actor, roundId);
    return { roundId, ...funnelOf(tier, await this.queries.groups(actor, roundId)) };
  }
}
