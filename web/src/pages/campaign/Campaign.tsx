import { Link } from 'react-router';
import { texts } from '#texts/campaign';
import { api } from '../../api/client.js';
import { useToday } from '../../api/today.js';
import { useUnitOptions } from '../../api/units.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { useYearOptions } from '../../ui/filters/year-options.js';
import { Page } from '../../ui/Page.js';
import { Loaded } from '../../ui/States.js';
import { OpenUpdates } from './OpenUpdates.js';
import { ProgressTable } from './ProgressTable.js';

const FILTERS = ['year', 'unitId', 'overdue', 'reachable'] as const;

/** How far the yearly updates of a year have come, and who has not filed. */
export default function Campaign() {
  const { values, put, clear } = useFilters(FILTERS);
  const lastYear = String(Number(useToday().slice(0, 4)) - 1);
  const year = Number(values.year ?? lastYear);
  const { unitId } = values;
  const query = { year, ...(unitId ? { unitId } : {}) };
  const read = useRead(['campaign', query], () => api.GET('/api/campaigns/yearly', { params: { query } }));
  const units = useUnitOptions();
  const years = useYearOptions().slice(1);
  const { data } = read;
  return (
    <Page
      wide
      title={texts.title}
      lead={data && texts.lead(data.dueOn, data.countyDate, data.cityDate)}
      extra={
        <Link to={pathTo('assessments', undefined, { year: String(year), unitId })}>{texts.toList}</Link>
      }
    >
      <FilterBar set={Object.keys(values).length > 0} onClear={clear}>
        <FilterSelect
          label={texts.year}
          value={values.year ?? lastYear}
          options={years}
          onChange={(next) => put({ year: next })}
        />
        <FilterSelect
          label={texts.unit}
          value={unitId}
          all={texts.own}
          options={units}
          onChange={(next) => put({ unitId: next })}
        />
      </FilterBar>
      <Loaded read={read}>
        {(campaign) => <ProgressTable campaign={campaign} onUnit={(next) => put({ unitId: next })} />}
      </Loaded>
      <OpenUpdates query={query} filters={values} onPut={put} />
    </Page>
  );
}
