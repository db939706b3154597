import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../core/auth/index.js';
import { type ActionOption, optionsOf } from '../../../../core/flow/index.js';
import { CandidateReader } from '../candidate-reader.js';
import { CandidateService } from '../candidate.service.js';
import { CANDIDATE_ACTS } from './candidate-acts.js';

/** Tells what the caller may do with a candidate tag now, and why not. */
@Injectable()
export class CandidateActions {
  constructor(
    private readonly reader: CandidateReader,
    private readonly candidates: CandidateService,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the tag */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const { tag } = await this.reader.demand(actor, id);
    return optionsOf(actor, CANDIDATE_ACTS, {
      renew: () => this.candidates.demandRenewable(actor, id, tag.version),
      end: () => this.candidates.demandEndable(actor, id, tag.version),
    });
  }
}
