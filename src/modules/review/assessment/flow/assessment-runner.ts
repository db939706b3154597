import { Injectable } from '@nestjs/common';
import { loadPolicy } from '../../../../../config/policy.js';
import { Clock } from '../../../../common/clock.js';
import { CommonErrors, DomainError } from '../../../../common/errors.js';
import { newId } from '../../../../common/ids.js';
import type { Actor } from '../../../../core/auth/index.js';
import { Db } from '../../../../core/database/index.js';
import { RESUME } from '../../../../core/flow/index.js';
import { AssessmentActLine } from '../assessment-act.entity.js';
import { Assessment } from '../assessment.entity.js';
import { AssessmentErrors } from '../assessment.errors.js';
import { AssessmentTodos } from '../assessment-todos.js';
import type { AssessmentAct, AssessmentState } from '../assessment-words.js';
import { ASSESSMENT_ROWS, type AssessmentGuard, type AssessmentRow } from './assessment.flow.js';
import { fitsPost, postAt, unitOfTier } from './assessment-posts.js';

/** What an act writes into the history beside who did it. */
export type LineWords = Partial<Pick<AssessmentActLine, 'opinion' | 'remark' | 'detail'>>;

export type AssessmentPatch = Partial<Omit<Assessment, 'id' | 'version' | 'state'>>;

type Check = (assessment: Assessment, actor: Actor) => Promise<void> | void;

/** Moves assessments along their flow table. Every call belongs into a unit of work. */
@Injectable()
export class AssessmentRunner {
  private readonly guards: Readonly<Record<AssessmentGuard, Check>> = {
    returnsLeft: async ({ id }, { tier }) => {
      const most = loadPolicy().limits.maxReturnsPerTier;
      const lines = await this.lines(id);
      const returned = lines.filter((line) => line.action === 'return' && line.tier === tier);
      if (returned.length >= most)
        throw new DomainError(AssessmentErrors.ASSESSMENT_RETURNED_ENOUGH, { most });
    },
    ownReturn: (assessment, actor) => {
      const post = postAt(assessment, assessment.resumeState ?? 'SUBMITTED');
      if (post?.unitId !== actor.unitId || post?.role !== actor.role)
        throw new DomainError(AssessmentErrors.NOT_YOUR_ASSESSMENT);
    },
    returnOver: ({ returnDueOn: dueOn }) => {
      if (dueOn !== null && this.clock.today() <= dueOn)
        throw new DomainError(AssessmentErrors.RETURN_RUNNING, { dueOn });
    },
  };

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly todos: AssessmentTodos,
  ) {}

  /**
   * The row by which the actor may do the act now: the post first, then the unit, the version, the state, the person
   * and the guards.
   *
   * @param version the one the caller saw; left out where only asked.
   * @throws FORBIDDEN, NOT_YOUR_ASSESSMENT, STATE_MOVED, WRONG_STATE, ASSESSMENT_TWO_TIERS, or what a guard refuses with
   */
  async choose(
    action: AssessmentAct,
    assessment: Assessment,
    actor: Actor,
    version = assessment.version,
  ): Promise<AssessmentRow> {
    const fitting = ASSESSMENT_ROWS.filter(
      (row) => row.action === action && fitsPost(row, assessment, actor),
    );
    if (fitting.length === 0) throw new DomainError(CommonErrors.FORBIDDEN);
    if (actor.tier && unitOfTier(assessment, actor.tier) !== actor.unitId)
      throw new DomainError(AssessmentErrors.NOT_YOUR_ASSESSMENT);
    if (assessment.version !== version) throw new DomainError(CommonErrors.STATE_MOVED);
    const row = fitting.find(({ from }) => from === assessment.state);
    if (!row) throw new DomainError(CommonErrors.WRONG_STATE);
    await this.demandOneTier(assessment, actor);
    for (const guard of row.guards ?? []) await this.guards[guard](assessment, actor);
    return row;
  }

  /** Carries a row out: the change, the line of the history, the to-do of whoever is next. @throws STATE_MOVED */
  async perform(
    row: AssessmentRow,
    assessment: Assessment,
    actor: Actor,
    patch: AssessmentPatch,
    words: LineWords,
  ): Promise<Assessment> {
    const state = row.to === RESUME ? (assessment.resumeState ?? 'SUBMITTED') : row.to;
    const changes = { ...patch, state };
    const version = await this.db.compareAndSet(Assessment, assessment, changes);
    const changed = { ...assessment, ...changes, version };
    await this.log(changed, row.action, assessment.state, actor, words);
    await this.todos.follow(changed);
    return changed;
  }

  /** Writes one line of the history. */
  async log(
    { id, state }: Pick<Assessment, 'id' | 'state'>,
    action: string,
    fromState: AssessmentState | null,
    actor: Actor,
    { opinion = null, remark = null, detail = null }: LineWords,
  ): Promise<void> {
    await this.db.repo(AssessmentActLine).insert({
      id: newId(),
      assessmentId: id,
      action,
      fromState,
      toState: state,
      at: this.clock.now(),
      actorId: actor.accountId,
      actorName: actor.name,
      tier: actor.tier,
      unitId: actor.unitId,
      ...{ opinion, remark, detail },
    });
  }

  /** The history, oldest first. */
  lines(assessmentId: string): Promise<AssessmentActLine[]> {
    return this.db.repo(AssessmentActLine).find({ where: { assessmentId }, order: { id: 'ASC' } });
  }

  /** Nobody acts at two tiers. */
  private async demandOneTier({ id }: Assessment, { accountId, tier }: Actor): Promise<void> {
    if (tier === null) return;
    const elsewhere = (await this.lines(id)).some(
      (line) => line.actorId === accountId && line.tier !== null && line.tier !== tier,
    );
    if (elsewhere) throw new DomainError(AssessmentErrors.ASSESSMENT_TWO_TIERS);
  }
}
