import { Link } from 'react-router';
import { texts } from '#texts/suggestions';
import { pathTo } from '../../app/paths.js';
import { dateOf } from '../../ui/dates.js';
import { DueTag } from '../../ui/DueTag.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import styles from './suggestion.module.css';
import type { Suggestion } from './suggestions.js';

const TONES: Readonly<Record<Suggestion['state'], Tone>> = {
  OPEN: 'brand',
  CONFIRMED: 'good',
  REJECTED: 'bad',
  EXPIRED: 'plain',
  OUTDATED: 'plain',
};
const { columns } = texts;

/** Who, where, which title and why, until when, and what was decided. */
export function suggestionColumns(onOpen: (id: string) => void): readonly Column<Suggestion>[] {
  return [
    {
      key: 'enterprise',
      title: columns.enterprise,
      width: '250px',
      cell: ({ enterpriseId, enterpriseName }) => (
        <Link className={styles.name} to={pathTo('enterprise', enterpriseId)}>
          {enterpriseName}
        </Link>
      ),
    },
    { key: 'unit', title: columns.unit, width: '120px', cell: ({ unitName }) => unitName },
    {
      key: 'kind',
      title: columns.kind,
      width: '190px',
      cell: ({ kindZh, competing }) => (
        <div>
          {kindZh}
          {competing.length > 0 && (
            <div className={styles.small}>{texts.competing(competing.map((each) => each.kindZh))}</div>
          )}
        </div>
      ),
    },
    {
      key: 'reason',
      title: columns.reason,
      cell: (row) => <Reason row={row} onOpen={() => onOpen(row.id)} />,
    },
    {
      key: 'expiresOn',
      title: columns.expiresOn,
      width: '190px',
      cell: ({ expiresOn, state }) => (state === 'OPEN' ? <DueTag on={expiresOn} /> : expiresOn),
    },
    { key: 'state', title: columns.state, width: '190px', cell: (row) => <Decided row={row} /> },
  ];
}

function Reason({ row, onOpen }: { readonly row: Suggestion; readonly onOpen: () => void }) {
  const { wordsZh, gapsZh, enterpriseName, kindZh } = row;
  return (
    <div>
      {wordsZh}
      {gapsZh.length > 0 && (
        <>
          <div className={styles.small}>{texts.gaps}</div>
          <ul className={styles.gaps}>
            {gapsZh.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        className="text-button no-print"
        aria-label={texts.openOf(texts.nameOf(enterpriseName, kindZh))}
        onClick={onOpen}
      >
        {texts.open}
      </button>
    </div>
  );
}

function Decided({ row }: { readonly row: Suggestion }) {
  const { state, stateZh, decidedByName, decidedAt, reason, candidateId } = row;
  return (
    <div>
      <Tag tone={TONES[state]}>{stateZh}</Tag>
      {decidedByName && (
        <div className={styles.who}>
          <span>{decidedByName}</span> <span>{dateOf(decidedAt)}</span>
        </div>
      )}
      {reason && <div className={styles.small}>{texts.why(reason)}</div>}
      {candidateId && <Link to={pathTo('candidate', candidateId)}>{texts.candidate}</Link>}
    </div>
  );
}
