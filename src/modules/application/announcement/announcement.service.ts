import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors.js';
import { newId } from '../../../common/ids.js';
import { shanghaiDate } from '../../../common/shanghai.js';
import { cutText } from '../../../common/text.js';
import type { Actor } from '../../../core/auth/index.js';
import { Db, UnitOfWork } from '../../../core/database/index.js';
import {
  type Proposal,
  type ProposalExecutor,
  Proposals,
  type ProposalView,
} from '../../../core/flow/index.js';
import type { AnnouncementCandidate } from '../candidates/case-candidate.dto.js';
import { CaseCandidates } from '../candidates/case-candidates.js';
import { Application, caseSubject } from '../case/application.entity.js';
import { CaseRepository } from '../case/case.repository.js';
import { eachOfBatch } from '../flow/batch.js';
import { BATCH_WORDS } from '../flow/case-words.js';
import { PublicityErrors } from '../publicity/publicity.errors.js';
import type { Round } from '../round/round.entity.js';
import { RoundService } from '../round/round.service.js';
import { PREPARE_ANNOUNCEMENT } from './announcement-acts.js';
import type { AnnounceDto } from './announcement.dto.js';
import { Announcement } from './announcement.entity.js';
import { PoolEntry } from './pool-entry.js';

/** Where a case stands before its entry: by whether its round publishes. An objection holds it up. */
const BEFORE_ENTRY = { published: ['PUBLICITY', 'OBJECTION'], accepted: ['ACCEPTED'] } as const;

/** Announces decisions in effect: prepared by a handler, decided by the head; every case enters or none. */
@Injectable()
export class AnnouncementService implements OnModuleInit, ProposalExecutor {
  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly rounds: RoundService,
    private readonly cases: CaseRepository,
    private readonly entry: PoolEntry,
    private readonly proposals: Proposals,
    private readonly possible: CaseCandidates,
  ) {}

  onModuleInit(): void {
    this.proposals.register('ANNOUNCEMENT', this, BATCH_WORDS.ANNOUNCEMENT);
  }

  /** @throws CASES_NOT_OF_ROUND, ANNOUNCED_TOO_EARLY, ANNOUNCED_IN_FUTURE, PUBLICITY_RUNNING, OBJECTION_OPEN, WRONG_STATE */
  prepare(actor: Actor, input: AnnounceDto): Promise<ProposalView> {
    const now = this.clock.now();
    return this.uow.run(async () => {
      const round = await this.rounds.demand(actor, input.roundId);
      const cases = await this.demandCases(actor, round, input, now);
      await this.demandEnterable(cases, round, { ...actor, role: 'HEAD' }, now);
      return this.proposals.prepare(actor, {
        subjectKind: 'ANNOUNCEMENT',
        subjectId: newId(),
        subjectVersion: 1,
        action: 'announce',
        input: { ...input },
        alsoOn: input.applicationIds.map(caseSubject),
        unitId: actor.unitId ?? '',
        title: cutText(`${round.title} · 公告 ${input.documentNo}`, 160),
      });
    });
  }

  /**
   * The cases of a round of the actor's own unit that stand before their entry; none of another's.
   * @throws NOT_FOUND when the actor may not see the round
   */
  async candidates(actor: Actor, roundId: string): Promise<AnnouncementCandidate[]> {
    const now = this.clock.now();
    const round = await this.rounds.demand(actor, roundId);
    if (round.ownerUnitId !== actor.unitId) return [];
    const states = round.publicityLength > 0 ? BEFORE_ENTRY.published : BEFORE_ENTRY.accepted;
    const where = { roundId, state: In([...states]) };
    const cases = await this.db.repo(Application).find({ where, order: { id: 'ASC' } });
    const asHead: Actor = { ...actor, role: 'HEAD' };
    const found = await this.possible.of(actor, cases, PREPARE_ANNOUNCEMENT, (application) =>
      this.entry.check({ application, round, actor: asHead, input: {}, now }),
    );
    const earliest = new Map(cases.map((row) => [row.id, announcedFromOn(row)]));
    return found.map((row) => ({ ...row, announcedFromOn: earliest.get(row.id) ?? '' }));
  }

  hold({ input }: Proposal): Promise<void> {
    return this.cases.hold((input as unknown as AnnounceDto).applicationIds);
  }

  async check({ input: given }: Proposal, head: Actor): Promise<void> {
    const now = this.clock.now();
    const input = given as unknown as AnnounceDto;
    const round = await this.rounds.get(input.roundId);
    await this.demandEnterable(await this.demandCases(head, round, input, now), round, head, now);
  }

  async execute(proposal: Proposal, head: Actor): Promise<void> {
    const now = this.clock.now();
    const input = proposal.input as unknown as AnnounceDto;
    const round = await this.rounds.get(input.roundId);
    const cases = await this.demandCases(head, round, input, now);
    await this.insert(proposal.subjectId, head, round, input, now);
    await eachOfBatch(cases, (application) => this.entry.enter(proposal, head, round, application, now));
  }

  private async insert(id: string, head: Actor, round: Round, input: AnnounceDto, now: Date): Promise<void> {
    await this.db.repo(Announcement).insert({
      id,
      roundId: round.id,
      unitId: round.ownerUnitId,
      tier: round.tier,
      documentNo: input.documentNo,
      announcedOn: input.announcedOn,
      supplementary: await this.db.repo(Announcement).existsBy({ roundId: round.id }),
      decidedBy: head.accountId,
      decidedAt: now,
    });
  }

  /** @throws what the entry of a case would be refused with, naming it */
  private demandEnterable(
    cases: readonly Application[],
    round: Round,
    head: Actor,
    now: Date,
  ): Promise<void> {
    return eachOfBatch(cases, (application) =>
      this.entry.check({ application, round, actor: head, input: {}, now }),
    );
  }

  private async demandCases(
    actor: Actor,
    round: Round,
    { applicationIds, announcedOn }: AnnounceDto,
    now: Date,
  ): Promise<Application[]> {
    const own = actor.unitId === round.ownerUnitId;
    const cases = own
      ? await this.db.repo(Application).findBy({ id: In(applicationIds), roundId: round.id })
      : [];
    const missing = applicationIds.length - cases.length;
    if (missing > 0) throw new DomainError(PublicityErrors.CASES_NOT_OF_ROUND, { count: missing });
    if (announcedOn > shanghaiDate(now)) throw new DomainError(PublicityErrors.ANNOUNCED_IN_FUTURE);
    for (const application of cases) {
      const earliest = announcedFromOn(application);
      if (announcedOn < earliest)
        throw new DomainError(PublicityErrors.ANNOUNCED_TOO_EARLY, { entryFromOn: earliest });
    }
    return cases;
  }
}

/** The earliest date of a 公告 that names the case: the day after its publicity, without one that of its acceptance. */
function announcedFromOn({ entryFromOn, stateSince }: Application): string {
  return entryFromOn ?? shanghaiDate(stateSince);
}
