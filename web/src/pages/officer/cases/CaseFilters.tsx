import { texts as all } from '#texts/officer';
import { useCatalogue, useOptions } from '../../../api/catalogue.js';
import { api } from '../../../api/client.js';
import { useUnitOptions } from '../../../api/units.js';
import { useRead } from '../../../api/use-read.js';
import { FilterBar, FilterSelect, FilterText } from '../../../ui/filters/FilterBar.js';
import type { useFilters } from '../../../ui/filters/use-filters.js';
import type { CASE_FILTERS } from '../../../ui/walk/rows.js';

const { cases: texts } = all;

const MOST_ROUNDS = 200;

type CaseFilters = ReturnType<typeof useFilters<(typeof CASE_FILTERS)[number]>>;

/** What the list of cases is narrowed by. */
export function CaseFilters({ filters: { values, put, clear } }: { readonly filters: CaseFilters }) {
  const { data: catalogue } = useCatalogue();
  const tiers = useOptions('tiers');
  const tracks = useOptions('tracks');
  const units = useUnitOptions();
  const { data: rounds } = useRead(['rounds', 'for-cases'], () =>
    api.GET('/api/rounds', { params: { query: { limit: MOST_ROUNDS } } }),
  );
  return (
    <FilterBar set={Object.keys(values).length > 0} onClear={clear}>
      <FilterText
        label={texts.search}
        placeholder={texts.searchHint}
        value={values.q}
        onChange={(q) => put({ q })}
      />
      <FilterSelect
        label={texts.live}
        value={values.live}
        options={texts.lives}
        onChange={(live) => put({ live })}
      />
      <FilterSelect
        label={texts.overdue}
        value={values.overdue}
        options={texts.overdues}
        onChange={(overdue) => put({ overdue })}
      />
      <FilterSelect
        label={texts.state}
        value={values.state}
        options={(catalogue?.caseStates ?? []).map(({ code, zh }) => ({ value: code, label: zh }))}
        onChange={(state) => put({ state })}
      />
      <FilterSelect
        label={texts.round}
        value={values.roundId}
        options={(rounds?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(roundId) => put({ roundId })}
      />
      <FilterSelect
        label={texts.tier}
        value={values.tier}
        options={tiers}
        onChange={(tier) => put({ tier })}
      />
      <FilterSelect
        label={texts.track}
        value={values.track}
        options={tracks}
        onChange={(track) => put({ track })}
      />
      <FilterSelect
        label={texts.unit}
        value={values.unitId}
        options={units}
        onChange={(unitId) => put({ unitId })}
      />
    </FilterBar>
  );
}
