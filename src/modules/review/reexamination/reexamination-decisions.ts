import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommonErrors, DomainError } from '../../../common/errors.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, findRow, UnitOfWork } from '../../../core/database/index.js';
import {
  type Proposal,
  type ProposalExecutor,
  Proposals,
  type ProposalView,
} from '../../../core/flow/index.js';
import { EnterpriseService } from '../../enterprise/index.js';
import { MEMBERSHIP, TIER_ZH, trackZh } from '../../pool/index.js';
import { SpotCheckItem } from '../spot-check/spot-check-item.entity.js';
import { CONCLUSION_ZH } from '../spot-check/spot-check-words.js';
import { PoolActs } from './pool-acts.js';
import { ReexaminationBook } from './reexamination-book.js';
import { ReexaminationGuards } from './reexamination-guards.js';
import { DECISION_WORDS_OF_REEXAMINATION } from './reexamination-words.js';
import type { DecideReexaminationDto } from './reexamination.dto.js';
import { type Reexamination, REEXAMINATION } from './reexamination.entity.js';
import { ReexaminationQueries } from './reexamination.queries.js';
import type { ReexaminationDecisionAct } from './actions/reexamination-acts.js';

type DecisionInput = Omit<DecideReexaminationDto, 'version'>;

/** The handler of the membership's unit prepares, its head decides: the next term, or 退库. */
@Injectable()
export class ReexaminationDecisions implements ProposalExecutor, OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly proposals: Proposals,
    private readonly queries: ReexaminationQueries,
    private readonly guards: ReexaminationGuards,
    private readonly book: ReexaminationBook,
    private readonly enterprises: EnterpriseService,
    private readonly pool: PoolActs,
  ) {}

  onModuleInit(): void {
    this.proposals.register(REEXAMINATION, this, DECISION_WORDS_OF_REEXAMINATION);
  }

  /**
   * Lays a decision before the head. It also rests on the membership: moves that by another way, it is out of date.
   * What officials saw on the spot stands beside it.
   * @throws NOT_FOUND, STATE_MOVED, PROPOSAL_OPEN_ALREADY, or as the guards
   */
  prepare(
    actor: Actor,
    id: string,
    action: ReexaminationDecisionAct,
    { version, ...input }: DecideReexaminationDto,
  ): Promise<ProposalView> {
    return this.uow.run(async () => {
      const row = await this.queries.demand(actor, id);
      await this.guards.demand(actor, row, action);
      if (row.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
      const { name } = await this.enterprises.get(row.enterpriseId);
      const seen = await this.seen(id);
      const untrue = seen?.conclusion === 'UNTRUE' ? '（现场核查：不属实）' : '';
      return this.proposals.prepare(actor, {
        subjectKind: REEXAMINATION,
        subjectId: id,
        subjectVersion: version,
        action,
        input: { ...input, ...(seen ? { siteVisit: seen } : {}) },
        unitId: row.unitId,
        enterpriseId: row.enterpriseId,
        title: `${name} · ${TIER_ZH[row.tier]}${trackZh(row.track)}复核${untrue}`,
        alsoOn: [{ subjectKind: MEMBERSHIP, subjectId: row.membershipId }],
      });
    });
  }

  async hold({ subjectId }: Proposal): Promise<void> {
    const row = await this.book.find(subjectId);
    if (row) await this.pool.hold(row.membershipId);
  }

  async check(proposal: Proposal, head: Actor): Promise<void> {
    await this.demand(proposal, head);
  }

  /** @throws STATE_MOVED, WRONG_STATE, or the refusal of a guard that held when it was prepared */
  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const row = await this.demand(proposal, head);
    const { opinion, reasonTold, clause, documentNo } = proposal.input as unknown as DecisionInput;
    const told = { actor: head, opinion, reasonTold, clause, documentNo, preparedBy: proposal.preparedBy };
    if (proposal.action === 'pass') {
      const renewedTo = await this.pool.renew(row, { opinion, reasonTold, clause, documentNo }, head);
      await this.book.move(row, 'PASSED', { action: 'pass', ...told }, { renewedTo });
      return;
    }
    await this.book.move(row, 'FAILED', { action: 'fail', ...told });
    await this.pool.exit(row, { opinion, reasonTold, clause, documentNo }, head);
  }

  private async demand(proposal: Proposal, head: Actor): Promise<Reexamination> {
    const row = await this.book.find(proposal.subjectId);
    if (!row) throw new DomainError(CommonErrors.NOT_FOUND);
    if (row.version !== proposal.subjectVersion) throw new DomainError(CommonErrors.STATE_MOVED);
    await this.guards.demand(head, row, proposal.action as ReexaminationDecisionAct);
    return row;
  }

  private async seen(reexaminationId: string) {
    const item = await findRow(this.db, SpotCheckItem, { reexaminationId, chosen: true });
    if (!item?.conclusion) return null;
    const { conclusion, visitedOn, note } = item;
    return { conclusion, conclusionZh: CONCLUSION_ZH[conclusion], visitedOn, note };
  }
}
