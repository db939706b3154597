import { Link } from 'react-router';
import { texts } from '#texts/pool';
import { texts as ui } from '#texts/ui';
import { useMay } from '../../../api/session.js';
import { useUnitName } from '../../../api/units.js';
import { pathTo } from '../../../app/paths.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import styles from './register.module.css';
import type { Place } from './use-register.js';

/** The columns of the pool. `onTag` sets a candidate tag on the enterprise of a row. */
export function usePoolColumns(onTag: (enterpriseId: string) => void): readonly Column<Place>[] {
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
    { key: 'tier', title: columns.tier, width: '68px', cell: ({ tierZh }) => tierZh },
    {
      key: 'track',
      title: columns.track,
      width: '140px',
      cell: ({ trackZh, sectors }) => (
        <div>
          {trackZh}
          <span className={styles.small}>{sectors.find(({ main }) => main)?.zh}</span>
        </div>
      ),
    },
    {
      key: 'unit',
      title: columns.unit,
      width: '150px',
      cell: ({ enterpriseUnitId }) => unitName(enterpriseUnitId),
    },
    {
      key: 'state',
      title: columns.state,
      width: '128px',
      cell: ({ state, stateZh, stateSince }) => (
        <div>
          <Tag tone={toneOf(state)}>{stateZh}</Tag>
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
    { key: 'held', title: columns.held, cell: (place) => <Held place={place} /> },
  ];
  if (!mayTag) return shown;
  return [
    ...shown,
    {
      key: 'act',
      title: columns.act,
      width: '124px',
      screenOnly: true,
      cell: ({ enterpriseId, enterpriseName }) => (
        <button
          type="button"
          className="text-button"
          aria-label={texts.tagFor(enterpriseName)}
          onClick={() => onTag(enterpriseId)}
        >
          {texts.tag}
        </button>
      ),
    },
  ];
}

/** The titles of the enterprise and what it is a candidate for. */
function Held({ place: { titles, candidates } }: { readonly place: Place }) {
  if (titles.length + candidates.length === 0) return ui.none;
  return (
    <span className={styles.held}>
      {titles.map(({ kind, kindZh }) => (
        <Tag key={kind} tone="good">
          {kindZh}
        </Tag>
      ))}
      {candidates.map(({ kind, kindZh }) => (
        <Tag key={kind} tone="brand">
          {texts.raised(kindZh)}
        </Tag>
      ))}
    </span>
  );
}
