import type { Schema } from '../../api/client.js';
import { type Seats, seatsOf } from '../../ui/quota/seats.js';
import { placedIn } from './editor/arrangement.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';

/**
 * The slots as they would be with so many recommended, which need not be saved yet.
 * @param recommended cases in the recommended part as shown
 */
export function seatsWith(round: Schema<'RoundDetail'>, list: RankedList, recommended: number): Seats {
  const stored = seatsOf(round, list.cityUnitId);
  const saved = placedIn(list).filter(({ part }) => part === 'RECOMMENDED').length;
  const elsewhere = Math.max(0, stored.used - saved);
  const { quota } = stored;
  return {
    ...stored,
    used: recommended + elsewhere,
    limit: quota === null ? null : Math.max(0, quota - elsewhere),
  };
}
