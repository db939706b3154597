import type { SelectQueryBuilder } from 'typeorm';
import { firstInstantTooLate } from '../../../common/shanghai.js';
import { foundBy, searchTerms } from '../../enterprise/index.js';
import type { Moment } from '../membership/as-of.js';
import type { Membership } from '../membership/membership.entity.js';
import type { MembershipFilter } from './register.dto.js';

type Condition = (filter: MembershipFilter) => string | undefined;

/** One condition per filter, over `m` membership and `e` its enterprise; left out where the filter is. */
const CONDITIONS: readonly Condition[] = [
  ({ enterpriseId }) => enterpriseId && 'm.enterpriseId = :enterpriseId',
  ({ tier }) => tier && 'm.tier = :tier',
  ({ track }) => track && 'm.track = :track',
  ({ unitId }) =>
    unitId &&
    `EXISTS (SELECT 1 FROM unit place JOIN unit root ON root.id = :unitId WHERE place.id = e.unit_id
       AND (place.path = root.path OR place.path LIKE root.path || '/%'))`,
  ({ q }) => q && foundBy('e', ':code', ':part'),
  ({ sector }) =>
    sector &&
    'EXISTS (SELECT 1 FROM enterprise_sector s WHERE s.enterprise_id = e.id AND s.sector = :sector)',
  ({ title }) =>
    title &&
    `EXISTS (SELECT 1 FROM title t WHERE t.enterprise_id = e.id AND t.kind = :title
       AND t.from_on <= :day AND t.to_on >= :day AND (t.revoked_on IS NULL OR t.revoked_on > :day)
       AND t.recorded_at <= :known)`,
  ({ candidate }) =>
    candidate &&
    `EXISTS (SELECT 1 FROM candidate c WHERE c.enterprise_id = e.id AND c.kind = :candidate
       AND c.set_at < :dayOver AND c.set_at <= :known AND (c.ended_at IS NULL OR c.ended_at >= :dayOver OR c.ended_at > :known))`,
];

/** Keeps what the filter asks for; titles and candidates as of the moment. */
export function narrow(
  query: SelectQueryBuilder<Membership>,
  filter: MembershipFilter,
  moment: Moment,
): void {
  for (const condition of CONDITIONS) {
    const text = condition(filter);
    if (text) query.andWhere(text);
  }
  const { enterpriseId, tier, track, unitId, sector, title, candidate, q = '' } = filter;
  const times = { day: moment.on, dayOver: firstInstantTooLate(moment.on), known: moment.knownAt };
  query.setParameters({
    enterpriseId,
    tier,
    track,
    unitId,
    sector,
    title,
    candidate,
    ...times,
    ...searchTerms(q),
  });
}
