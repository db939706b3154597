import { texts } from '#texts/public';
import { api } from '../../api/client.js';
import { FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { Lists } from './Lists.js';
import type { PublicList } from './public-list.js';

const { filters } = texts;
const STATES = [
  { value: 'OPEN', label: filters.open },
  { value: 'OVER', label: filters.over },
];

async function load(cursor: string | undefined) {
  const { data } = await api.GET('/api/public/publicities', { params: { query: { cursor } } });
  return data ?? { items: [], nextCursor: null };
}

/** 公示名单: those running and those that are over, the newest first. */
export default function Publicities() {
  const { values, put } = useFilters(['state']);
  const wanted = ({ open }: PublicList) => values.state === undefined || open === (values.state === 'OPEN');
  return (
    <Lists
      kind="publicities"
      load={load}
      wanted={wanted}
      filtered={values.state !== undefined}
      onClear={() => put({ state: undefined })}
      filters={
        <FilterSelect
          label={filters.state}
          options={STATES}
          value={values.state}
          onChange={(state) => put({ state })}
        />
      }
    />
  );
}
