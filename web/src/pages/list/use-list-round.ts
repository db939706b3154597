import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';

interface ListRound {
  readonly round: Schema<'RoundDetail'>;
  /** Every version of the same city's list in the round. */
  readonly versions: readonly RankedList[];
}

/** The round of a list, and the other versions of it. */
export function useListRound(list: RankedList | undefined) {
  const roundId = list?.roundId ?? '';
  return useRead<ListRound>(
    ['list-round', roundId, list?.cityUnitId],
    async () => {
      const [round, lists] = await Promise.all([
        api.GET('/api/rounds/{id}', { params: { path: { id: roundId } } }),
        api.GET('/api/rounds/{roundId}/lists', { params: { path: { roundId } } }),
      ]);
      if (!round.data || !lists.data) return {};
      const versions = lists.data.filter(({ cityUnitId }) => cityUnitId === list?.cityUnitId);
      return { data: { round: round.data, versions } };
    },
    { enabled: list !== undefined },
  );
}
