import type { Application } from '../case/application.entity.js';
import { FINAL_STATES } from '../case/case-states.js';
import { byRank } from './list-placing.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

/** Recommended places whose case has ended without a slot and which nobody has filled yet, the best rank first. */
export function vacancies(
  items: readonly RankedListItem[],
  cases: ReadonlyMap<string, Pick<Application, 'state' | 'holdsSlot'>>,
): RankedListItem[] {
  const filled = new Set(items.map(({ inPlaceOf }) => inPlaceOf));
  return items
    .filter(({ part, applicationId }) => part === 'RECOMMENDED' && !filled.has(applicationId))
    .filter(({ applicationId }) => {
      const row = cases.get(applicationId);
      return row !== undefined && !row.holdsSlot && FINAL_STATES.includes(row.state);
    })
    .sort(byRank);
}
