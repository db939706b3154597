import { texts } from '#texts/pool';
import { useCatalogue, useOptions } from '../../../api/catalogue.js';
import { useUnitOptions } from '../../../api/units.js';
import { useToday } from '../../../api/today.js';
import { FilterBar, FilterDate, FilterSelect, FilterText } from '../../../ui/filters/FilterBar.js';
import { PastNotice } from './PastNotice.js';
import { FILTERS, type PoolFilter, usePoolFilters } from './use-register.js';

const words = texts.filters;

/** The options of every filter that is one of a list. */
export function usePoolOptions() {
  const { data } = useCatalogue();
  const kinds = (data?.titleKinds ?? []).map((kind) => ({ ...kind, value: kind.code, label: kind.zh }));
  return {
    tier: useOptions('tiers'),
    track: useOptions('tracks'),
    unitId: useUnitOptions(),
    sector: useOptions('subSectors'),
    title: kinds,
    candidate: kinds.filter(({ candidateAllowed }) => candidateAllowed),
    state: [...useOptions('membershipStates'), { value: 'ALL', label: texts.states.all }],
  } satisfies Partial<Record<PoolFilter, { value: string; label: string }[]>>;
}

/** Which places are shown, and as of when. */
export function PoolFilterBar() {
  const { values, put, clear } = usePoolFilters();
  const options = usePoolOptions();
  const today = useToday();
  const of = (name: PoolFilter) => ({
    label: words[name],
    value: values[name],
    onChange: (value: string | undefined) => put({ [name]: value }),
  });
  return (
    <>
      <FilterBar set={FILTERS.some((name) => values[name])} onClear={clear}>
        <FilterText {...of('q')} placeholder={words.qHint} />
        <FilterSelect {...of('tier')} options={options.tier} />
        <FilterSelect {...of('track')} options={options.track} />
        <FilterSelect {...of('unitId')} options={options.unitId} />
        <FilterSelect {...of('sector')} options={options.sector} />
        <FilterSelect {...of('title')} options={options.title} />
        <FilterSelect {...of('candidate')} options={options.candidate} />
        <FilterSelect {...of('state')} options={options.state} all={texts.states.live} />
        <FilterDate {...of('asOf')} max={today} />
        <FilterDate {...of('known')} max={today} />
      </FilterBar>
      <PastNotice asOf={values.asOf} known={values.known} onBack={() => put({ asOf: '', known: '' })} />
    </>
  );
}
