import { Link } from 'react-router';
import { texts } from '#texts/findings';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { useYearOptions } from '../../ui/filters/year-options.js';
import { type ServerPage, useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { AnswerTime } from './AnswerTime.js';

type Finding = Schema<'FindingView'>;

const FILTERS = ['kind', 'state', 'year'] as const;
const PAGE = 100;

export const FINDING_TONES: Readonly<Record<Finding['state'], Tone>> = {
  OPEN: 'warn',
  DECIDED: 'bad',
  DISMISSED: 'plain',
};

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What was found about members and titles, the newest first. */
export default function Findings() {
  const own = useMay()('Finding_object');
  const { values, put, clear } = useFilters(FILTERS);
  const years = useYearOptions();
  const rows = useRows<Finding>(['findings', values], async (cursor) => {
    const { year, ...words } = values;
    const query = { ...words, ...(year ? { year: Number(year) } : {}), cursor, limit: PAGE };
    const { data } = await api.GET('/api/findings', { params: { query: query as never } });
    return data as ServerPage<Finding>;
  });
  const filtered = Object.keys(values).length > 0;
  return (
    <Page wide title={texts.title} lead={own ? texts.leadOwn : texts.leadOfficial}>
      <FilterBar set={filtered} onClear={clear}>
        <FilterSelect
          label={texts.filters.kind}
          value={values.kind}
          options={options(texts.kinds)}
          onChange={(kind) => put({ kind })}
        />
        <FilterSelect
          label={texts.filters.state}
          value={values.state}
          options={options(texts.states)}
          onChange={(state) => put({ state })}
        />
        <FilterSelect
          label={texts.filters.year}
          value={values.year}
          options={years}
          onChange={(year) => put({ year })}
        />
      </FilterBar>
      <RowList
        read={rows}
        caption={texts.caption}
        columns={own ? COLUMNS.filter(({ key }) => key !== 'enterprise') : COLUMNS}
        empty={filtered ? texts.emptyFiltered : texts.empty}
      />
    </Page>
  );
}

const COLUMNS: readonly Column<Finding>[] = [
  {
    key: 'kind',
    title: texts.columns.kind,
    cell: ({ id, kindZh, year }) => <Link to={pathTo('finding', id)}>{texts.ofYear(year, kindZh)}</Link>,
  },
  { key: 'enterprise', title: texts.columns.enterprise, cell: ({ enterpriseName }) => enterpriseName },
  { key: 'subject', title: texts.columns.subject, cell: ({ subjectZh }) => subjectZh },
  {
    key: 'consequence',
    title: texts.columns.consequence,
    width: '120px',
    cell: ({ consequenceZh }) => consequenceZh,
  },
  { key: 'unit', title: texts.columns.unit, width: '110px', cell: ({ unitName }) => unitName },
  {
    key: 'answer',
    title: texts.columns.answer,
    width: '210px',
    cell: ({ answer, state, objectUntil, objectProvisional }) =>
      answer !== null || state !== 'OPEN' ? (
        (texts.answers[answer ?? ''] ?? texts.noAnswer)
      ) : (
        <AnswerTime until={objectUntil} provisional={objectProvisional} />
      ),
  },
  {
    key: 'state',
    title: texts.columns.state,
    width: '100px',
    cell: ({ state, stateZh }) => <Tag tone={FINDING_TONES[state]}>{stateZh}</Tag>,
  },
];
