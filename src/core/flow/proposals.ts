import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { CommonErrors, DomainError } from '../../common/errors.js';
import { newId } from '../../common/ids.js';
import type { Actor } from '../auth/index.js';
import { Db, findRow, UnitOfWork } from '../database/index.js';
import { FlowErrors } from './flow.errors.js';
import { Notifier } from './notifier.js';
import type { ProposalView } from './proposal.dto.js';
import { type Claim, ProposalHolds } from './proposal-holds.js';
import { Proposal } from './proposal.entity.js';
import { Tasks } from './tasks.js';

export interface NewProposal extends Claim {
  readonly subjectVersion: number;
  readonly action: string;
  /** The validated input of the action. */
  readonly input: Record<string, unknown>;
  readonly unitId: string;
  readonly enterpriseId?: string | null;
  /** What it is about: an enterprise, a list, a publicity. The action is named by its words. */
  readonly title: string;
}

/** What people call an action, in a form that follows 拟… and stands in quotation marks. */
export interface ActionWords {
  readonly zh: string;
  readonly en: string;
}

/** Carries an approved proposal out, in the same unit of work; checks state and version of its subject again. */
export interface ProposalExecutor {
  /** Holds still what the proposal acts on; called before the proposal itself is touched, as in every other act. */
  hold(proposal: Proposal): Promise<void>;
  /** Asks what `execute` asks before it changes anything. @throws what it would refuse with now. */
  check(proposal: Proposal, head: Actor): Promise<unknown>;
  execute(proposal: Proposal, head: Actor): Promise<void>;
}

interface ProposalKind {
  readonly executor: ProposalExecutor;
  readonly words: Readonly<Record<string, ActionWords>>;
}

/** The handler prepares, the head decides, never the same person. */
@Injectable()
export class Proposals {
  private readonly kinds = new Map<string, ProposalKind>();

  constructor(
    private readonly db: Db,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly holds: ProposalHolds,
    private readonly tasks: Tasks,
    private readonly notifier: Notifier,
  ) {}

  /** The module that owns a kind of subject registers once, at start-up, with the words of what it proposes. */
  register(
    subjectKind: string,
    executor: ProposalExecutor,
    words: Readonly<Record<string, ActionWords>>,
  ): void {
    if (this.kinds.has(subjectKind)) throw new Error(`proposals of ${subjectKind} have an executor already`);
    this.kinds.set(subjectKind, { executor, words });
  }

  /** @throws PROPOSAL_OPEN_ALREADY when one waits for the same subject, or for a row this one rests on. */
  prepare(actor: Actor, proposal: NewProposal): Promise<ProposalView> {
    return this.uow.run(async () => {
      const { enterpriseId, alsoOn = [], ...kept } = proposal;
      const row = await this.db.repo(Proposal).save({
        ...kept,
        id: newId(),
        state: 'OPEN' as const,
        preparedBy: actor.accountId,
        preparedByName: actor.name,
        preparedAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
        note: null,
      });
      await this.holds.take(row.id, [proposal, ...alsoOn]);
      const post = { unitId: row.unitId, role: 'HEAD' as const };
      const subject = { subjectKind: 'PROPOSAL', subjectId: row.id };
      await this.tasks.open({
        ...subject,
        kind: 'PROPOSAL',
        post,
        enterpriseId: enterpriseId ?? null,
        title: row.title,
        detail: { action: row.action, actionZh: this.wordsOf(row).zh, preparedBy: actor.name },
      });
      await this.notifier.notify({
        ...subject,
        causeId: row.id,
        kind: 'PROPOSAL_OPEN',
        params: this.paramsOf(row),
        to: post,
      });
      return this.view(row);
    });
  }

  /** The head takes what was prepared, exactly as it stands. */
  approve(head: Actor, id: string, version: number): Promise<ProposalView> {
    return this.uow.run(async () => {
      const prepared = await this.demandDecidable(head, id);
      const executor = this.executorOf(prepared);
      await executor.hold(prepared);
      const proposal = await this.settle(head, id, version, 'APPROVED', null);
      await executor.execute(proposal, head);
      return this.view(proposal);
    });
  }

  /** The head sends it back; the subject stays as it is. */
  decline(head: Actor, id: string, version: number, note: string): Promise<ProposalView> {
    return this.uow.run(async () => {
      const proposal = await this.settle(head, id, version, 'DECLINED', note);
      await this.notifier.notify({
        causeId: proposal.id,
        kind: 'PROPOSAL_DECLINED',
        params: { ...this.paramsOf(proposal), note },
        subjectKind: 'PROPOSAL',
        subjectId: id,
        to: { accountId: proposal.preparedBy },
      });
      return this.view(proposal);
    });
  }

  /** Drops the open proposal about a row that has moved by another way. Inside a unit of work. */
  async outdate(subjectKind: string, subjectId: string): Promise<void> {
    const row = await this.holds.openFor({ subjectKind, subjectId });
    if (!row) return;
    await this.db.compareAndSet(Proposal, row, { state: 'OUTDATED', decidedAt: this.clock.now() });
    await this.holds.release(row.id);
    await this.tasks.close('PROPOSAL', row.id);
    const { unitId } = row;
    const causeId = newId();
    for (const to of [{ unitId, role: 'HEAD' } as const, { accountId: row.preparedBy }])
      await this.notifier.notify({
        causeId,
        kind: 'PROPOSAL_OUTDATED',
        params: this.paramsOf(row),
        subjectKind: 'PROPOSAL',
        subjectId: row.id,
        to,
      });
  }

  /** The proposal, if the head may decide it now. @throws NOT_FOUND, PROPOSAL_DECIDED, SAME_PERSON */
  async demandDecidable(head: Actor, id: string): Promise<Proposal> {
    const row = await findRow(this.db, Proposal, { id });
    if (!row || row.unitId !== head.unitId) throw new DomainError(CommonErrors.NOT_FOUND);
    if (row.state !== 'OPEN') throw new DomainError(FlowErrors.PROPOSAL_DECIDED);
    if (row.preparedBy === head.accountId) throw new DomainError(FlowErrors.SAME_PERSON);
    return row;
  }

  /** As `demandDecidable`, and what it proposes can be done. @throws also what carrying it out would refuse with */
  async demandApprovable(head: Actor, id: string): Promise<void> {
    const proposal = await this.demandDecidable(head, id);
    await this.executorOf(proposal).check(proposal, head);
  }

  /** A proposal as people read it. */
  view({ decidedBy: _, ...shown }: Proposal): ProposalView {
    return { ...shown, actionZh: this.wordsOf(shown).zh };
  }

  private executorOf({ subjectKind }: Proposal): ProposalExecutor {
    const kind = this.kinds.get(subjectKind);
    if (!kind) throw new Error(`no executor for proposals of ${subjectKind}`);
    return kind.executor;
  }

  /** What the action of a proposal is called; its code when no module knows it any more. */
  private wordsOf({ subjectKind, action }: Pick<Proposal, 'subjectKind' | 'action'>): ActionWords {
    return this.kinds.get(subjectKind)?.words[action] ?? { zh: action, en: action };
  }

  /** What every message about a proposal names. */
  private paramsOf(row: Proposal): Record<string, string> {
    const { zh: actionZh, en: actionEn } = this.wordsOf(row);
    return { title: row.title, actionZh, actionEn, preparedBy: row.preparedByName };
  }

  private async settle(
    head: Actor,
    id: string,
    version: number,
    state: 'APPROVED' | 'DECLINED',
    note: string | null,
  ): Promise<Proposal> {
    const row = await this.demandDecidable(head, id);
    const decided = { state, note, decidedBy: head.accountId, decidedAt: this.clock.now() };
    const next = await this.db.compareAndSet(Proposal, { id, version }, decided);
    await this.holds.release(id);
    await this.tasks.close('PROPOSAL', id);
    return Object.assign(row, decided, { version: next });
  }
}
