import { type NoticeRequest, STEP_NOTICES, type StepRung, type Task } from '../../../core/flow/index.js';
import { titleZh } from '../../pool/index.js';
import type { NoticeKind, NoticeParams } from '../notice-texts.js';
import { recipientsOf } from './task-ladder.js';

interface DayNotice {
  readonly kind: NoticeKind;
  readonly params: (task: Task) => NoticeParams;
}

/** What to-dos that are reminded of on one day say, by their kind, which is also the rule of the reminder. */
const DAY_NOTICES: Readonly<Record<string, DayNotice>> = {
  CANDIDATE_REVIEW: {
    kind: 'CANDIDATE_REVIEW',
    params: ({ title, detail, dueOn }) => ({
      enterprise: title,
      titleZh: titleZh(detail?.kind ?? ''),
      dueOn,
    }),
  },
};

/** By which rule a to-do is reminded of: its kind where it has a day of its own, else the ladder of its step. */
export function ruleOf({ kind }: Task): string {
  return DAY_NOTICES[kind] ? kind : 'STEP';
}

/** The messages of a rung of a to-do, without what makes them one: cause and rung. */
export function noticesOf(
  task: Task,
  rung: StepRung,
  today: string,
): Omit<NoticeRequest, 'causeId' | 'rung'>[] {
  const { subjectKind, subjectId } = task;
  const day = DAY_NOTICES[task.kind];
  const words = day ? { kind: day.kind, params: day.params(task) } : stepWords(task, rung, today);
  return recipientsOf(task, rung).map((to) => ({ ...words, subjectKind, subjectId, to }));
}

function stepWords({ title, dueOn }: Task, { percent }: StepRung, today: string) {
  const [ahead, overdue] = STEP_NOTICES;
  const kind: NoticeKind = today > dueOn ? overdue : ahead;
  return { kind, params: { title, dueOn, percent: String(percent) } };
}
