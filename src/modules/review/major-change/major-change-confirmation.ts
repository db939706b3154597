import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { UnitOfWork } from '../../../core/database/index.js';
import { type Proposal, type ProposalExecutor, Proposals } from '../../../core/flow/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { Departures } from '../../pool/index.js';
import { ConfirmationChecks } from './confirmation-checks.js';
import { MajorChangeBook } from './major-change-book.js';
import { MajorChangeEffects } from './major-change-effects.js';
import { demandAct, demandVersion } from './major-change-guards.js';
import { changeZh, MAJOR_CHANGE_WORDS } from './major-change-words.js';
import type { ConfirmationView, ConfirmMajorChangeDto } from './major-change.dto.js';
import { MAJOR_CHANGE, type MajorChange, type MajorChangeVerdict } from './major-change.entity.js';
import { leaves, rowFor } from './major-change.flow.js';
import { MajorChangeQueries } from './major-change.queries.js';

/**
 * The handler of the enterprise's unit confirms what was verified. A change by which the enterprise leaves the pool is
 * laid before the head of its highest place, who decides on all of them.
 */
@Injectable()
export class MajorChangeConfirmation implements ProposalExecutor, OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly proposals: Proposals,
    private readonly queries: MajorChangeQueries,
    private readonly book: MajorChangeBook,
    private readonly effects: MajorChangeEffects,
    private readonly enterprises: EnterpriseService,
    private readonly departures: Departures,
    private readonly checks: ConfirmationChecks,
  ) {}

  onModuleInit(): void {
    this.proposals.register(MAJOR_CHANGE, this, MAJOR_CHANGE_WORDS);
  }

  /**
   * @throws NOT_FOUND, WRONG_STATE, MAJOR_CHANGE_NOT_YOUR_UNIT, MAJOR_CHANGE_INCOMPLETE, STATE_MOVED,
   * PROPOSAL_OPEN_ALREADY, VALIDATION_FAILED
   */
  confirm(
    actor: Actor,
    id: string,
    { version, ...verdict }: ConfirmMajorChangeDto,
  ): Promise<ConfirmationView> {
    return this.uow.run(async () => {
      const seen = await this.queries.demand(actor, id);
      await this.departures.hold(seen.enterpriseId);
      const row = await this.queries.demand(actor, id);
      demandAct(actor, row, 'confirm');
      demandVersion(row, version);
      await this.checks.demand(row, verdict);
      if (leaves(row.kind)) {
        const proposalId = await this.prepare(actor, row, verdict);
        return { change: await this.queries.view(actor, row), proposalId };
      }
      await this.book.settle(row, 'CONFIRMED', actor, verdict);
      await this.effects.staying(row, verdict, actor);
      return { change: await this.queries.view(actor, row), proposalId: null };
    });
  }

  async hold({ subjectId }: Proposal): Promise<void> {
    const row = await this.book.find(subjectId);
    if (row) await this.departures.hold(row.enterpriseId);
  }

  async check(proposal: Proposal): Promise<void> {
    await this.demand(proposal);
  }

  /** @throws STATE_MOVED, WRONG_STATE, VALIDATION_FAILED for what no longer holds, or the pool's own refusal */
  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const { row, verdict } = await this.demand(proposal);
    await this.book.settle(row, 'CONFIRMED', head, verdict);
    await this.effects.leaving(row, verdict, head);
  }

  private async prepare(actor: Actor, row: MajorChange, verdict: MajorChangeVerdict): Promise<string> {
    const top = await this.departures.topPlace(row.enterpriseId);
    const { name } = await this.enterprises.get(row.enterpriseId);
    const { id } = await this.proposals.prepare(actor, {
      ...{ subjectKind: MAJOR_CHANGE, subjectId: row.id, subjectVersion: row.version, action: 'confirm' },
      input: { ...verdict },
      unitId: top?.unitId ?? row.unitId,
      enterpriseId: row.enterpriseId,
      title: `${name} · ${changeZh(row.kind)}（${row.eventOn}）`,
    });
    return id;
  }

  private async demand({ subjectId, subjectVersion, input }: Proposal) {
    const row = await this.book.find(subjectId);
    if (!row) throw new DomainError(CommonErrors.NOT_FOUND);
    demandVersion(row, subjectVersion);
    if (!rowFor(row, 'confirm')) throw new DomainError(CommonErrors.WRONG_STATE);
    const verdict = input as unknown as MajorChangeVerdict;
    await this.checks.demand(row, verdict);
    return { row, verdict };
  }
}
