import { texts } from '#texts/duty';
import { useToday } from '../../api/today.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import type { Filters } from '../../ui/filters/use-filters.js';

export const FILTERS = ['kind', 'state', 'year', 'overdue'] as const;

type Name = (typeof FILTERS)[number];

interface DutyFiltersProps {
  readonly values: Filters<Name>;
  readonly onPut: (next: Readonly<Partial<Record<Name, string | undefined>>>) => void;
  readonly onClear: () => void;
}

const YEARS_BACK = 6;

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const OVERDUE = options({ true: texts.filters.overdueOnly, false: texts.filters.notOverdue });

/** What the list of duties is narrowed by. */
export function DutyFilters({ values, onPut, onClear }: DutyFiltersProps) {
  const year = Number(useToday().slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(year - back));
  const of = (name: Name) => ({
    label: texts.filters[name],
    value: values[name],
    onChange: (value: string | undefined) => onPut({ [name]: value }),
  });
  return (
    <FilterBar set={Object.keys(values).length > 0} onClear={onClear}>
      <FilterSelect {...of('kind')} options={options(texts.kinds)} />
      <FilterSelect {...of('state')} options={options(texts.states)} />
      <FilterSelect
        {...of('year')}
        options={years.map((value) => ({ value, label: texts.one.yearOf(Number(value)) }))}
      />
      <FilterSelect {...of('overdue')} options={OVERDUE} />
    </FilterBar>
  );
}
