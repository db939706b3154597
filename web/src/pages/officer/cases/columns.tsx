import { Link } from 'react-router';
import { texts as all } from '#texts/officer';
import { pathTo } from '../../../app/paths.js';
import { dateOf } from '../../../ui/dates.js';
import { DueTag } from '../../../ui/DueTag.js';
import type { Filters } from '../../../ui/filters/use-filters.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import type { CaseItem } from '../../../ui/walk/rows.js';
import { walkQuery } from '../../../ui/walk/walk.js';
import styles from './cases.module.css';

const { cases: texts } = all;

/** Whose case it is, where it stands, who has it and until when. */
export function caseColumns(
  filters: Filters<string>,
  onOpen: (id: string) => void,
): readonly Column<CaseItem>[] {
  return [
    {
      key: 'enterprise',
      title: texts.enterprise,
      cell: ({ id, enterpriseName, number }, index) => (
        <div>
          <Link to={pathTo('case', id, walkQuery('cases', filters, index))} onClick={() => onOpen(id)}>
            {enterpriseName}
          </Link>
          <div className={styles.soft}>{number}</div>
        </div>
      ),
    },
    {
      key: 'round',
      title: texts.round,
      width: '210px',
      cell: ({ roundTitle, tierZh, trackZh }) => (
        <div>
          {roundTitle}
          <div className={styles.soft}>
            {tierZh} · {trackZh}
          </div>
        </div>
      ),
    },
    {
      key: 'place',
      title: texts.place,
      width: '120px',
      cell: ({ cityName, countyName }) => [cityName, countyName].filter(Boolean).join(' '),
    },
    {
      key: 'state',
      title: texts.state,
      width: '140px',
      cell: ({ state, stateZh }) => <Tag tone={toneOf(state)}>{stateZh}</Tag>,
    },
    { key: 'holder', title: texts.holder, width: '170px', cell: ({ holderName }) => holderName },
    { key: 'since', title: texts.since, width: '110px', cell: ({ stateSince }) => dateOf(stateSince) },
    {
      key: 'due',
      title: texts.due,
      width: '190px',
      cell: ({ dueOn, overdue, dueProvisional }) => (
        <DueTag on={dueOn} overdue={overdue} provisional={dueProvisional} />
      ),
    },
  ];
}
