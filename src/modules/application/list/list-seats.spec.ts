import { withinQuota } from './list-seats.js';
import type { RankedListItem } from './ranked-list-item.entity.js';

type Part = RankedListItem['part'];

function item(
  applicationId: string,
  rank: number,
  inPlaceOf: string | null = null,
  part: Part = 'RECOMMENDED',
) {
  return { listId: 'l', applicationId, part, rank, reason: null, opinion: null, overQuota: true, inPlaceOf };
}

const names = (items: readonly RankedListItem[]) => items.map(({ applicationId }) => applicationId);

describe('the rows of a list within a quota', () => {
  const all = () => true;

  it('are the best ranks, whatever the order of the rows', () => {
    const items = [item('c', 3), item('a', 1), item('r', 1, null, 'RESERVE'), item('b', 2)];
    expect(names(withinQuota(items, all, 2))).toEqual(['a', 'b']);
    expect(names(withinQuota(items, all, 0))).toEqual([]);
    expect(names(withinQuota(items, all, null))).toEqual(['a', 'b', 'c']);
  });

  it('put who came from the reserve where the first of its place stood', () => {
    const items = [item('a', 1), item('b', 2), item('c', 3, 'a'), item('d', 4, 'c')];
    const taken = ({ applicationId }: RankedListItem) => ['b', 'd'].includes(applicationId);
    expect(names(withinQuota(items, taken, 1))).toEqual(['d']);
  });

  it('leave out places that no longer count', () => {
    const items = [item('a', 1), item('b', 2), item('c', 3)];
    expect(names(withinQuota(items, ({ rank }) => rank !== 1, 2))).toEqual(['b', 'c']);
  });
});
