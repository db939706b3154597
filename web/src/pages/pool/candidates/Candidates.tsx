import { Button } from 'antd';
import { Link } from 'react-router';
import { texts } from '#texts/candidates';
import { texts as ui } from '#texts/ui';
import { useCatalogue } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import type { paths } from '../../../api/generated/schema.js';
import { useMay } from '../../../api/session.js';
import { useUnitName } from '../../../api/units.js';
import { pathTo } from '../../../app/paths.js';
import { dateOf } from '../../../ui/dates.js';
import { DueTag } from '../../../ui/DueTag.js';
import { FilterBar, FilterDate, FilterSelect } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { useRows } from '../../../ui/more.js';
import { Page } from '../../../ui/Page.js';
import { RowList } from '../../../ui/RowList.js';
import type { Column } from '../../../ui/RowsTable.js';
import { CandidateState } from '../parts/CandidateState.js';
import styles from './candidates.module.css';
import { FIND_FIRST, TagEnterprise } from './TagEnterprise.js';
import { useTagging } from './use-tagging.js';

type Candidate = Schema<'CandidateView'>;
type Query = NonNullable<paths['/api/candidates']['get']['parameters']['query']>;

const FILTERS = ['kind', 'state', 'dueBefore'] as const;
const ROWS = 100;
const words = texts.filters;
const STATES = Object.entries(texts.states).map(([value, label]) => ({ value, label }));

/** Candidate tags by the date they are looked at again. */
export default function Candidates() {
  const tagging = useTagging();
  const maySet = useMay()('Candidate_set');
  const { values, put, clear } = useFilters(FILTERS);
  const { data: catalogue } = useCatalogue();
  const kinds = (catalogue?.titleKinds ?? []).filter(({ candidateAllowed }) => candidateAllowed);
  const columns = useColumns();
  const rows = useRows<Candidate>(['candidates', values], async (cursor) => {
    const query = { ...values, limit: ROWS, ...(cursor ? { cursor } : {}) } as Query;
    const { data } = await api.GET('/api/candidates', { params: { query } });
    return data ?? { items: [], nextCursor: null };
  });
  const of = (name: (typeof FILTERS)[number]) => ({
    label: words[name],
    value: values[name],
    onChange: (value: string | undefined) => put({ [name]: value }),
  });
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={
        <>
          <Button onClick={() => window.print()}>{ui.print}</Button>
          {maySet && (
            <Button type="primary" onClick={() => tagging.put(FIND_FIRST)}>
              {texts.setNew}
            </Button>
          )}
        </>
      }
    >
      <FilterBar set={FILTERS.some((name) => values[name])} onClear={clear}>
        <FilterSelect {...of('kind')} options={kinds.map(({ code, zh }) => ({ value: code, label: zh }))} />
        <FilterSelect {...of('state')} options={STATES} />
        <FilterDate {...of('dueBefore')} />
      </FilterBar>
      <RowList read={rows} caption={texts.caption} columns={columns} empty={texts.empty} />
      <TagEnterprise
        enterpriseId={tagging.enterpriseId}
        onChoose={tagging.put}
        onClose={() => tagging.put(null)}
      />
    </Page>
  );
}

function useColumns(): readonly Column<Candidate>[] {
  const unitName = useUnitName();
  const { columns } = texts;
  return [
    {
      key: 'enterprise',
      title: columns.enterprise,
      width: '25%',
      cell: ({ id, enterpriseName }) => (
        <Link className={styles.name} to={pathTo('candidate', id)}>
          {enterpriseName}
        </Link>
      ),
    },
    { key: 'kind', title: columns.kind, width: '190px', cell: ({ kindZh }) => kindZh },
    { key: 'unit', title: columns.unit, width: '150px', cell: ({ unitId }) => unitName(unitId) },
    { key: 'reason', title: columns.reason, cell: ({ reason }) => reason ?? '' },
    {
      key: 'reviewOn',
      title: columns.reviewOn,
      width: '200px',
      cell: ({ reviewOn, endedAt }) => (endedAt ? reviewOn : <DueTag on={reviewOn} />),
    },
    {
      key: 'state',
      title: columns.state,
      width: '120px',
      cell: ({ endedAt, setAt }) => (
        <div>
          <CandidateState endedAt={endedAt} />
          <span className={styles.small}>
            {endedAt ? texts.endedOn(dateOf(endedAt)) : texts.setOn(dateOf(setAt))}
          </span>
        </div>
      ),
    },
  ];
}
