import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../core/auth/index.js';
import { type ActionOption, type ActTable, optionsOf } from '../../../../core/flow/index.js';
import { RoundEditor } from '../draft/round-editor.service.js';
import { QuotaService } from '../quota.service.js';
import type { Round } from '../round.entity.js';
import { RoundService } from '../round.service.js';
import { PAPERS, ROUND_ACTS } from './round-acts.js';

/** Tells what the caller may do with a round now, and why not. */
@Injectable()
export class RoundActions {
  constructor(
    private readonly rounds: RoundService,
    private readonly editor: RoundEditor,
    private readonly quotas: QuotaService,
  ) {}

  /** @throws NOT_FOUND when the actor may not see the round */
  async actions(actor: Actor, id: string): Promise<ActionOption[]> {
    const round = await this.rounds.demand(actor, id);
    const { version } = round;
    return optionsOf(actor, actsOn(round), {
      change: () => this.editor.demandChangeable(actor, id, version),
      open: () => this.editor.demandOpenable(actor, id, version),
      close: () => this.editor.demandClosable(actor, id, version),
      setQuota: () => this.quotas.demandSettable(actor, id, version),
    });
  }
}

/** Once the round is open, a quota changes by its papers only. */
function actsOn({ state }: Round): ActTable<keyof typeof ROUND_ACTS> {
  if (state === 'DRAFT') return ROUND_ACTS;
  const { setQuota } = ROUND_ACTS;
  return { ...ROUND_ACTS, setQuota: { ...setQuota, needs: [...setQuota.needs, ...PAPERS], takes: [] } };
}
