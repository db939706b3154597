import { Link } from 'react-router';
import { texts } from '#texts/list';
import { pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag } from '../../ui/Tag.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';
import { stateTone, stateWord } from './words.js';

/** Which version of a list, and whether it counts. */
export const VERSION: readonly Column<RankedList>[] = [
  {
    key: 'number',
    title: texts.lists.version,
    width: '110px',
    cell: ({ id, number }) => <Link to={pathTo('list', id)}>{texts.lists.versionNo(number)}</Link>,
  },
  {
    key: 'state',
    title: texts.lists.state,
    width: '160px',
    cell: ({ state }) => <Tag tone={stateTone(state)}>{stateWord(state)}</Tag>,
  },
];

/** Under which letter, and when. */
export const SENDING: readonly Column<RankedList>[] = [
  { key: 'letter', title: texts.lists.letterNo, cell: ({ letterNo }) => letterNo },
  { key: 'sent', title: texts.lists.sentAt, width: '160px', cell: ({ sentAt }) => sentAt && timeOf(sentAt) },
];

export const latestFirst = (lists: readonly RankedList[]): RankedList[] =>
  lists.toSorted((one, other) => other.number - one.number);
