import { texts } from '#texts/list';
import type { Column } from '../../ui/RowsTable.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';

const countOf = (list: RankedList, part: string) => list.items.filter((item) => item.part === part).length;

/** How many cases stand in each part of a list. */
export const partCounts: readonly Column<RankedList>[] = [
  {
    key: 'recommended',
    title: texts.lists.recommended,
    width: '72px',
    align: 'right',
    cell: (list) => countOf(list, 'RECOMMENDED'),
  },
  {
    key: 'reserve',
    title: texts.lists.reserve,
    width: '72px',
    align: 'right',
    cell: (list) => countOf(list, 'RESERVE'),
  },
  {
    key: 'not',
    title: texts.lists.notRecommended,
    width: '84px',
    align: 'right',
    cell: (list) => countOf(list, 'NOT_RECOMMENDED'),
  },
  {
    key: 'unplaced',
    title: texts.lists.unplaced,
    width: '72px',
    align: 'right',
    cell: ({ unplaced }) => unplaced.length,
  },
];
