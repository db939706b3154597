import type { ReminderRule, ReminderRung, RungRecipient } from '../../../../config/policy.js';
import type { PlannedRungs } from '../../../common/calendar/ladder.js';
import { addDays } from '../../../common/shanghai.js';
import { type PassedRung, passedRungs } from '../reminder/passed-rungs.js';

/** Something that will be reminded of, and from which day on. */
export interface Subject {
  readonly rule: ReminderRule;
  /** The days of its ladder, in order. */
  readonly ladder: readonly PlannedRungs<ReminderRung>[];
  /** No rung before this day goes out, nor one that has gone out. */
  readonly from: string;
  readonly gone: ReadonlySet<string>;
  /** Null: from the first day on. */
  readonly snoozedUntil: string | null;
  /** Who stands behind the words of a rung; empty: nobody can be reached. */
  readonly people: (recipients: readonly RungRecipient[]) => readonly string[];
}

/** Days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The days told of, and the day from which ticks run: what comes before the first one has gone out by then. */
export interface SimulatedPeriod extends Period {
  readonly today: string;
}

/** What the tick of one day would do. */
export interface SimulatedDay {
  readonly date: string;
  /** Messages in inboxes: one for each person and subject. */
  readonly messages: number;
  readonly people: number;
  /** Messages that take in rungs which came earlier and did not go out. */
  readonly collapsed: number;
  /** Rungs nobody can be reached for; each becomes a to-do of the next officer. */
  readonly unreachable: number;
  /** How often each rung goes out, by `rule rung`. */
  readonly rungs: ReadonlyMap<string, number>;
}

interface Day {
  messages: number;
  readonly people: Set<string>;
  collapsed: number;
  unreachable: number;
  readonly rungs: Map<string, number>;
}

/**
 * Runs the ticks from today to the end of a period on a clock of its own, by the very rules of the real tick, and sends nothing. Days in
 * `down` have no tick; what came in them goes out with the first one after.
 *
 * @returns the days on which something goes out, in order, and everybody who is told anything.
 */
export function simulate(
  subjects: readonly Subject[],
  period: SimulatedPeriod,
  down: readonly Period[],
): { readonly days: SimulatedDay[]; readonly people: ReadonlySet<string> } {
  const days = new Map<string, Day>();
  const everybody = new Set<string>();
  for (const subject of subjects) {
    for (const { date, passed } of runsOf(subject, period, down)) {
      if (date < period.from) continue;
      const day = days.get(date) ?? newDay();
      days.set(date, day);
      for (const rung of passed) count(day, subject, rung, everybody);
    }
  }
  const told = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    days: told.map(([date, { people, ...rest }]) => ({ date, ...rest, people: people.size })),
    people: everybody,
  };
}

/** On which days a subject is reminded of, and with which rungs. */
function runsOf(
  { ladder, from, gone, snoozedUntil }: Subject,
  { today, to }: SimulatedPeriod,
  down: readonly Period[],
): { date: string; passed: PassedRung[] }[] {
  const ahead = ladder.filter(({ date }) => date >= from && date <= to);
  const byTick = new Map<string, PlannedRungs<ReminderRung>[]>();
  for (const planned of ahead) {
    const earliest = [planned.date, today, snoozedUntil ?? ''].sort().at(-1) ?? planned.date;
    const date = tickOnOrAfter(earliest, down);
    if (date <= to) byTick.set(date, [...(byTick.get(date) ?? []), planned]);
  }
  return [...byTick].map(([date, come]) => ({ date, passed: passedRungs(come, gone) }));
}

function tickOnOrAfter(date: string, down: readonly Period[]): string {
  const out = down.find(({ from, to }) => date >= from && date <= to);
  return out ? tickOnOrAfter(addDays(out.to, 1), down) : date;
}

function count(day: Day, subject: Subject, rung: PassedRung, everybody: Set<string>): void {
  if (rung.recipients.length === 0) return;
  const name = `${subject.rule.id} ${rung.name}`;
  day.rungs.set(name, (day.rungs.get(name) ?? 0) + 1);
  const people = subject.people(rung.recipients);
  if (people.length === 0) day.unreachable += 1;
  day.messages += people.length;
  if (rung.missed.length > 0) day.collapsed += people.length;
  for (const person of people) {
    day.people.add(person);
    everybody.add(person);
  }
}

function newDay(): Day {
  return { messages: 0, people: new Set(), collapsed: 0, unreachable: 0, rungs: new Map() };
}
