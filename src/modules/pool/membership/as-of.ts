import type { MembershipEvent } from './membership-event.entity.js';

/** A point in both times: what was true on `on` (a date), as it was known at `knownAt` (an instant, inclusive). */
export interface Moment {
  readonly on: string;
  readonly knownAt: Date;
}

type Dated = Pick<MembershipEvent, 'id' | 'effectiveOn' | 'recordedAt'>;

/**
 * The event that made a membership what it was at a moment: of the events true by then and known by then the latest
 * in effect, and of those of one day the latest recorded.
 * @param events of one membership, in any order.
 * @returns undefined when there was no such membership yet, or nobody knew of it.
 */
export function eventAsOf<T extends Dated>(events: readonly T[], moment: Moment): T | undefined {
  return events
    .filter((event) => event.effectiveOn <= moment.on && event.recordedAt <= moment.knownAt)
    .reduce<T | undefined>((last, event) => (last && isLater(last, event) ? last : event), undefined);
}

/**
 * The last day a membership had at a moment: what the first renewal not true or not known by then replaced.
 * @param events of one membership in the order they were recorded.
 * @param endsOn the last day it has now.
 */
export function lastDayAsOf(
  events: readonly (Dated & Pick<MembershipEvent, 'action' | 'documents'>)[],
  endsOn: string,
  moment: Moment,
): string {
  const renewed = events.find(
    ({ action, effectiveOn, recordedAt }) =>
      action === 'renew' && (effectiveOn > moment.on || recordedAt > moment.knownAt),
  );
  return renewed?.documents?.formerEndsOn ?? endsOn;
}

/** @returns whether `one` counts over `other`. */
function isLater(one: Dated, other: Dated): boolean {
  if (one.effectiveOn !== other.effectiveOn) return one.effectiveOn > other.effectiveOn;
  const [at, otherAt] = [one.recordedAt.getTime(), other.recordedAt.getTime()];
  return at === otherAt ? one.id > other.id : at > otherAt;
}

/**
 * The same rule for many memberships at once: a condition that keeps the memberships `alias` whose event of the moment
 * led to one of `:...asOfStates`. Parameters: `asOf`, `knownAt`, `asOfStates`.
 */
export function asOfCondition(alias: string): string {
  const known = (event: string) =>
    `${event}.membership_id = ${alias}.id AND ${event}.effective_on <= :asOf AND ${event}.recorded_at <= :knownAt`;
  const later =
    'newer.effective_on > made.effective_on OR (newer.effective_on = made.effective_on AND ' +
    '(newer.recorded_at > made.recorded_at OR (newer.recorded_at = made.recorded_at AND newer.id > made.id)))';
  return (
    `EXISTS (SELECT 1 FROM membership_event made WHERE ${known('made')} AND made.to_state IN (:...asOfStates) ` +
    `AND NOT EXISTS (SELECT 1 FROM membership_event newer WHERE ${known('newer')} AND (${later})))`
  );
}
