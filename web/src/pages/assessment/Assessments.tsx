import { texts } from '#texts/assessment';
import { useOptions } from '../../api/catalogue.js';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { useUnitOptions } from '../../api/units.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { useYearOptions } from '../../ui/filters/year-options.js';
import { type ServerPage, useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import { assessmentColumns } from './columns.js';
import { PublishYear } from './PublishYear.js';

type Row = Schema<'AssessmentView'>;

const FILTERS = ['year', 'state', 'grade', 'late', 'alert', 'unitId'] as const;
type Name = (typeof FILTERS)[number];

const PAGE = 100;
const STATES = Object.entries(texts.states).map(([value, label]) => ({ value, label }));

/** Yearly assessments in the order they were filed: officials those of their area, an enterprise its own. */
export default function Assessments() {
  const may = useMay();
  const own = may('Assessment_resubmit');
  const { values, put, clear } = useFilters(FILTERS);
  const options = {
    year: useYearOptions(),
    state: STATES,
    grade: useOptions('grades'),
    late: texts.lateOptions,
    alert: useOptions('assessmentAlerts'),
    unitId: useUnitOptions(),
  };
  const rows = useRows<Row>(['assessments', values], async (cursor) => {
    const query = { ...asQuery(values), cursor, limit: PAGE };
    const { data } = await api.GET('/api/assessments', { params: { query: query as never } });
    return data as ServerPage<Row>;
  });
  const filter = (name: Name, label: string) => (
    <FilterSelect
      label={label}
      value={values[name]}
      options={options[name]}
      onChange={(value) => put({ [name]: value })}
    />
  );
  const filtered = Object.keys(values).length > 0;
  const { filters } = texts;
  return (
    <Page
      wide
      title={texts.title}
      lead={own ? texts.leadOwn : texts.leadOfficial}
      extra={may('Assessment_publish') && <PublishYear year={values.year} />}
    >
      {!own && (
        <FilterBar set={filtered} onClear={clear}>
          {filter('year', filters.year)}
          {filter('state', filters.state)}
          {filter('grade', filters.grade)}
          {filter('late', filters.late)}
          {filter('alert', filters.alert)}
          {filter('unitId', filters.unit)}
        </FilterBar>
      )}
      <RowList
        read={rows}
        caption={texts.caption}
        columns={assessmentColumns(own)}
        empty={filtered ? texts.emptyFiltered : texts.empty}
      />
    </Page>
  );
}

function asQuery({ late, year, ...words }: Readonly<Partial<Record<Name, string>>>) {
  return {
    ...words,
    ...(late ? { late: late === 'true' } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}
