import { Link } from 'react-router';
import { texts } from '#texts/impacts';
import { api, type Schema } from '../../../api/client.js';
import type { paths } from '../../../api/generated/schema.js';
import { pathTo } from '../../../app/paths.js';
import { FilterBar, FilterSelect } from '../../../ui/filters/FilterBar.js';
import { useRows } from '../../../ui/more.js';
import { RowList } from '../../../ui/RowList.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag, type Tone } from '../../../ui/Tag.js';
import { EFFECTS } from '../runs.js';
import styles from './run.module.css';

type Row = Schema<'ImpactRowView'> & { readonly id: string };
type Query = NonNullable<paths['/api/impact-runs/{id}/rows']['get']['parameters']['query']>;

const PAGE = 200;
const { columns } = texts.run;
const TONES: Readonly<Record<Row['effect'], Tone>> = {
  GAINS: 'good',
  DROPS: 'bad',
  UNKNOWN: 'warn',
  OTHER: 'brand',
  SAME: 'plain',
};
const OPTIONS = EFFECTS.map((effect) => ({ value: effect.toUpperCase(), label: texts.effects[effect] }));

interface RunRowsProps {
  readonly runId: string;
  readonly effect: string | undefined;
  readonly onEffect: (effect: string | undefined) => void;
}

/** The enterprises of a run and what changes for each. */
export function RunRows({ runId, effect, onEffect }: RunRowsProps) {
  const rows = useRows<Row>(['impacts', runId, 'rows', effect], async (cursor) => {
    const query = { effect, cursor, limit: PAGE } as Query;
    const { data } = await api.GET('/api/impact-runs/{id}/rows', { params: { path: { id: runId }, query } });
    return {
      items: (data?.items ?? []).map((row) => ({ ...row, id: row.enterpriseId })),
      nextCursor: data?.nextCursor ?? null,
    };
  });
  return (
    <div className={styles.rows}>
      <FilterBar set={effect !== undefined} onClear={() => onEffect(undefined)}>
        <FilterSelect label={texts.run.effect} value={effect} options={OPTIONS} onChange={onEffect} />
      </FilterBar>
      <RowList read={rows} caption={texts.run.listCaption} columns={COLUMNS} empty={texts.run.emptyList} />
    </div>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'enterprise',
    title: columns.enterprise,
    cell: ({ enterpriseId, enterpriseName, uscc }) => (
      <div>
        <Link to={pathTo('enterprise', enterpriseId)}>{enterpriseName}</Link>
        <div className={styles.soft}>{uscc}</div>
      </div>
    ),
  },
  { key: 'unit', title: columns.unit, width: '140px', cell: ({ unitName }) => unitName },
  { key: 'sector', title: columns.sector, width: '180px', cell: ({ sectorZh }) => sectorZh },
  { key: 'before', title: columns.before, width: '140px', cell: ({ beforeZh }) => beforeZh },
  { key: 'after', title: columns.after, width: '140px', cell: ({ afterZh }) => afterZh },
  {
    key: 'effect',
    title: columns.effect,
    width: '140px',
    cell: ({ effect, effectZh }) => <Tag tone={TONES[effect]}>{effectZh}</Tag>,
  },
];
