import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { loadPolicy, type ReminderRuleId } from '../../../config/policy.js';
import { limitDueOn, type RunningLimit } from '../../common/calendar/time-limit.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { Db, insertNew, isAmong } from '../database/index.js';
import { ladderOf, reminderNotices, sharedLadders } from './task-ladder.js';
import { Task } from './task.entity.js';

/** Sorts behind every real deadline. */
export const NO_DEADLINE = '9999-12-31';

/** Who has to act: a role in a unit, or an enterprise. */
export type Post =
  { readonly unitId: string; readonly role: 'HANDLER' | 'HEAD' } | { readonly enterpriseId: string };

export interface NewTask {
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly post: Post;
  /** Tells it apart from others of its kind about the subject; with the kind at most 70 characters. */
  readonly topic?: string;
  /** The enterprise it is about, where an official has to act. */
  readonly enterpriseId?: string | null;
  readonly title: string;
  readonly detail?: Record<string, string>;
  /** A limit of working days … */
  readonly limit?: RunningLimit;
  /** … or a fixed last day. Neither: no deadline. */
  readonly dueOn?: string;
  /** Of a fixed last day: it was computed without the calendar of a year and may still move. */
  readonly dueProvisional?: boolean;
  /** By which rule it is reminded of; left out: a limit by `STEP`, everything else not. */
  readonly rule?: ReminderRuleId;
  /** No rung planned before this day goes out: what stands behind the to-do was not known by then. */
  readonly remindFrom?: string;
}

/** What to-dos are about. */
type SubjectOf = Pick<Task, 'subjectKind' | 'subjectId'>;

/** To-dos of posts. Every call belongs into the unit of work of the act that causes it. */
@Injectable()
export class Tasks {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Opens a to-do; the same one (kind, subject, post, topic) already open stays as it is. */
  open(task: NewTask): Promise<void> {
    return this.openAll([task]);
  }

  /** Opens many to-dos at once. */
  async openAll(tasks: readonly NewTask[]): Promise<void> {
    const ladders = sharedLadders();
    await insertNew(
      this.db,
      Task,
      tasks.map((task) => this.row(task, ladders)),
    );
  }

  /**
   * Moves the fixed last day of open to-dos of a subject: the ladder is armed anew, and rungs planned from today on go
   * out for the new day, whatever went out for the old one. The same day only becomes certain, or provisional.
   */
  async moveDue(
    kind: string,
    { subjectKind, subjectId }: SubjectOf,
    { dueOn, provisional }: { readonly dueOn: string; readonly provisional: boolean },
  ): Promise<void> {
    const subject = { kind, subjectKind, subjectId, doneAt: IsNull(), limitDays: IsNull() };
    for (const task of await this.db.repo(Task).findBy(subject)) {
      const moved = task.dueOn === dueOn ? {} : this.rearmed(task, dueOn);
      await this.db
        .repo(Task)
        .update({ id: task.id, doneAt: IsNull() }, { dueProvisional: provisional, ...moved });
    }
  }

  /** Closes the open to-dos of a subject: all, or those of the given kinds with the warnings about their limits. */
  close(subjectKind: string, subjectId: string, kinds?: readonly string[]): Promise<void> {
    return this.closeAll(subjectKind, [subjectId], kinds);
  }

  /** Closes the open to-dos of many subjects at once. */
  async closeAll(
    subjectKind: string,
    subjectIds: readonly string[],
    kinds?: readonly string[],
  ): Promise<void> {
    const among = (column: string, placeholder: string) => isAmong(this.db, column, placeholder);
    await this.db.execute(
      kinds ? 'task_close_kinds' : 'task_close',
      `UPDATE task SET done_at = $1, open_key = NULL, next_rung_on = NULL
        WHERE subject_kind = $2 AND ${among('subject_id', '$3')} AND done_at IS NULL
          ${kinds ? `AND (${among('kind', '$4')} OR ${among('topic', '$5')})` : ''}`,
      [this.clock.now(), subjectKind, subjectIds, ...(kinds ? [kinds, reminderNotices()] : [])],
    );
  }

  /** Closes the open to-do of one kind that one unit has about a subject that others have it about as well. */
  async closeAt(unitId: string, kind: string, { subjectKind, subjectId }: SubjectOf): Promise<void> {
    const open = { unitId, kind, subjectKind, subjectId, doneAt: IsNull() };
    const doneAt = this.clock.now();
    await this.db.repo(Task).update(open, { doneAt, openKey: null, nextRungOn: null });
  }

  /** Changes what the open to-do of one kind that a unit has about a subject says beside its title. */
  async describe(
    unitId: string,
    kind: string,
    { subjectKind, subjectId }: SubjectOf,
    detail: Record<string, string>,
  ): Promise<void> {
    const open = { unitId, kind, subjectKind, subjectId, doneAt: IsNull() };
    await this.db.repo(Task).update(open, { detail });
  }

  /** Closes the open to-dos of one kind that officials have about an enterprise. */
  async closeAbout(enterpriseId: string, kind: string): Promise<void> {
    await this.db.execute(
      'task_close_about',
      `UPDATE task SET done_at = $1, open_key = NULL, next_rung_on = NULL
        WHERE enterprise_id = $2 AND kind = $3 AND unit_id IS NOT NULL AND done_at IS NULL`,
      [this.clock.now(), enterpriseId, kind],
    );
  }

  /** Closes one to-do for a person who took note of it. @returns false when it was closed already. */
  async settle(id: string, { by, note }: { by: string; note: string }): Promise<boolean> {
    const closed = await this.db.execute(
      'task_settle',
      `UPDATE task SET done_at = $1, open_key = NULL, next_rung_on = NULL, done_by = $3, done_note = $4
        WHERE id = $2 AND done_at IS NULL`,
      [this.clock.now(), id, by, note],
    );
    return closed === 1;
  }

  private rearmed({ rule, dueVersion }: Task, dueOn: string): Partial<Task> {
    const today = this.clock.today();
    const next = ladderOf(rule, { dueOn, limit: null }).find(({ date }) => date >= today)?.date ?? null;
    return { dueOn, nextRungOn: next, dueVersion: dueVersion + 1, snoozedUntil: null };
  }

  private row(task: NewTask, ladders: typeof ladderOf): Omit<Task, 'doneAt'> & { doneAt: null } {
    const official = 'unitId' in task.post ? task.post : null;
    const enterprise = 'enterpriseId' in task.post ? task.post.enterpriseId : null;
    const holder = official ? `${official.unitId}:${official.role}` : enterprise;
    return {
      id: newId(),
      kind: task.kind,
      subjectKind: task.subjectKind,
      subjectId: task.subjectId,
      topic: task.topic ?? null,
      openKey: [task.kind, task.subjectId, holder, ...(task.topic ? [task.topic] : [])].join(':'),
      unitId: official?.unitId ?? null,
      role: official?.role ?? null,
      enterpriseId: enterprise ?? task.enterpriseId ?? null,
      title: task.title,
      detail: task.detail ?? null,
      openedAt: this.clock.now(),
      doneAt: null,
      doneBy: null,
      doneNote: null,
      ...this.deadline(task, ladders),
    };
  }

  private deadline(task: NewTask, ladders: typeof ladderOf) {
    const { limit, rule, remindFrom = '' } = task;
    const { dueOn, dueProvisional } = lastDayOf(task);
    const by = rule ?? (limit ? 'STEP' : null);
    const ladder = dueOn === NO_DEADLINE ? [] : ladders(by, { dueOn, limit: limit ?? null });
    return {
      limitCountsAfter: limit?.countsAfter ?? null,
      limitDays: limit?.days ?? null,
      limitUsedDays: limit?.usedDays ?? null,
      dueOn,
      dueProvisional,
      dueVersion: 1,
      rule: by,
      nextRungOn: ladder.find(({ date }) => date >= remindFrom)?.date ?? null,
      snoozedUntil: null,
    };
  }
}

function lastDayOf({
  limit,
  dueOn = NO_DEADLINE,
  dueProvisional = false,
}: NewTask): Pick<Task, 'dueOn' | 'dueProvisional'> {
  if (!limit) return { dueOn, dueProvisional };
  const { date, provisional } = limitDueOn(loadPolicy().calendar, limit);
  return { dueOn: date, dueProvisional: provisional };
}
