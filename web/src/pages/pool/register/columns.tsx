import { Link } from 'react-router';
import { texts } from '#texts/pool';
import { useWords } from '../../../api/catalogue.js';
import { useMay } from '../../../api/session.js';
import { useUnitName } from '../../../api/units.js';
import { pathTo } from '../../../app/paths.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import styles from './register.module.css';
import type { Place } from './use-register.js';

/** The columns of the pool. `onTag` sets a candidate tag on the enterprise of a row. */
export function usePoolColumns(onTag: (enterpriseId: string) => void): readonly Column<Place>[] {
  const word = useWords();
  const unitName = useUnitName();
  const mayTag = useMay()('Candidate_set');
  const { columns } = texts;
  const shown: Column<Place>[] = [
    {
      key: 'enterprise',
      title: columns.enterprise,
      width: '22%',
      cell: ({ id, enterpriseName, uscc }) => (
        <div>
          <Link className={styles.name} to={pathTo('membership', id)}>
            {enterpriseName}
          </Link>
          <span className={styles.code}>{uscc}</span>
        </div>
      ),
    },
    { key: 'tier', title: columns.tier, width: '68px', cell: ({ tier }) => word('tiers', tier) },
    { key: 'track', title: columns.track, width: '132px', cell: ({ track }) => word('tracks', track) },
    {
      key: 'unit',
      title: columns.unit,
      width: '160px',
      cell: ({ enterpriseUnitId }) => unitName(enterpriseUnitId),
    },
    {
      key: 'state',
      title: columns.state,
      width: '128px',
      cell: ({ state, stateSince }) => (
        <div>
          <Tag tone={toneOf(state)}>{word('membershipStates', state)}</Tag>
          <span className={styles.small}>{texts.since(stateSince)}</span>
        </div>
      ),
    },
    {
      key: 'term',
      title: columns.term,
      width: '120px',
      cell: ({ startsOn, endsOn }) => (
        <div className={styles.dates}>
          <span>{startsOn}</span>
          <span className={styles.small}>{texts.until(endsOn)}</span>
        </div>
      ),
    },
    { key: 'batch', title: columns.batch, cell: ({ batch }) => batch ?? '' },
  ];
  if (!mayTag) return shown;
  return [
    ...shown,
    {
      key: 'act',
      title: columns.act,
      width: '124px',
      cell: ({ enterpriseId, enterpriseName }) => (
        <button
          type="button"
          className={`${styles.linkButton} no-print`}
          aria-label={texts.tagFor(enterpriseName)}
          onClick={() => onTag(enterpriseId)}
        >
          {texts.tag}
        </button>
      ),
    },
  ];
}
