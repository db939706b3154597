import type { ReminderRung, RungRecipient } from '../../../../config/policy.js';
import type { PlannedRungs } from '../../../common/calendar/ladder.js';
import { nameOfRungs } from '../../../core/flow/index.js';

/** Rungs of one sending date that have come and have not gone out. */
export interface PassedRung {
  /** Merged ones joined by `+`. */
  readonly name: string;
  readonly rungs: readonly ReminderRung[];
  readonly plannedOn: string;
  /** Whom this one tells; nobody where later ones that have come as well tell them all. */
  readonly recipients: readonly RungRecipient[];
  /** The days of earlier ones that its recipients were not told on. */
  readonly missed: readonly string[];
}

/** The ids of rungs behind names such as `T-1+T0`, `T+3` or `80%+100%`. */
export function partsOf(names: Iterable<string>): Set<string> {
  return new Set([...names].flatMap((name) => name.split(/\+(?=[A-Z])|(?<=%)\+/)));
}

/**
 * What has to go out of the rungs that have come. Several that come at once, after days without a tick or after a
 * snooze, are one message for each recipient: that of its latest rung, which names the days of the others.
 *
 * @param come in the order of their days.
 * @param gone ids of rungs that have gone out; under another calendar one may have gone out by itself that now has merged.
 */
export function passedRungs(
  come: readonly PlannedRungs<ReminderRung>[],
  gone: ReadonlySet<string>,
): PassedRung[] {
  const unsent = come
    .map(({ date, rungs }) => ({ date, rungs: rungs.filter(({ id }) => !gone.has(id)) }))
    .filter(({ rungs }) => rungs.length > 0);
  const told = new Set<RungRecipient>();
  const passed: PassedRung[] = [];
  for (const [index, { date, rungs }] of [...unsent.entries()].reverse()) {
    const recipients = recipientsOf(rungs).filter((recipient) => !told.has(recipient));
    for (const recipient of recipients) told.add(recipient);
    const before = unsent.slice(0, index);
    const missed = before.filter((earlier) =>
      recipientsOf(earlier.rungs).some((recipient) => recipients.includes(recipient)),
    );
    passed.unshift({
      name: nameOfRungs(rungs),
      rungs,
      plannedOn: date,
      recipients,
      missed: missed.map((earlier) => earlier.date),
    });
  }
  return passed;
}

function recipientsOf(rungs: readonly ReminderRung[]): RungRecipient[] {
  return [...new Set(rungs.flatMap(({ recipients }) => recipients))];
}
