import { byRank } from './list-placing.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

/**
 * The rows of a list that fall within a quota: the best places among those that count, in the order of their rank. Who
 * came from the reserve stands where the case it replaced stood.
 * @param counts whether the place of a recommended row is taken, or freed and still to be filled.
 * @param quota null for no limit.
 */
export function withinQuota(
  items: readonly RankedListItem[],
  counts: (item: RankedListItem) => boolean,
  quota: number | null,
): RankedListItem[] {
  const byCase = new Map(items.map((item) => [item.applicationId, item]));
  const first = (item: RankedListItem): RankedListItem => {
    const before = item.inPlaceOf === null ? undefined : byCase.get(item.inPlaceOf);
    return before ? first(before) : item;
  };
  return items
    .filter((item) => item.part === 'RECOMMENDED' && counts(item))
    .sort((one, other) => byRank(first(one), first(other)))
    .slice(0, quota ?? undefined);
}
