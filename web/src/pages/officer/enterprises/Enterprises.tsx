import { Link } from 'react-router';
import { texts as changes } from '#texts/major-changes';
import { texts as all } from '#texts/officer';
import { useOptions } from '../../../api/catalogue.js';
import { api, type Schema } from '../../../api/client.js';
import { useUnitOptions } from '../../../api/units.js';
import { pathTo } from '../../../app/paths.js';
import { dateOf } from '../../../ui/dates.js';
import { FilterBar, FilterSelect, FilterText } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { type ServerPage, useRows } from '../../../ui/more.js';
import { Page } from '../../../ui/Page.js';
import { RowList } from '../../../ui/RowList.js';
import type { Column } from '../../../ui/RowsTable.js';
import { Tag } from '../../../ui/Tag.js';
import { useKept } from '../../../ui/walk/kept.js';

const { enterprises: texts } = all;

type Enterprise = Schema<'EnterpriseItem'>;

const PAGE = 200;

function columns(onOpen: (id: string) => void): readonly Column<Enterprise>[] {
  return [
    {
      key: 'name',
      title: texts.name,
      cell: ({ id, name, undisclosed, successor }) => (
        <>
          <Link to={pathTo('enterprise', id)} onClick={() => onOpen(id)}>
            {name}
          </Link>{' '}
          {undisclosed && <Tag tone="warn">{texts.hidden}</Tag>} {successor && <Tag>{changes.mergedTag}</Tag>}
        </>
      ),
    },
    { key: 'code', title: texts.code, width: '210px', cell: ({ uscc }) => uscc },
    { key: 'unit', title: texts.unit, width: '180px', cell: ({ unitName }) => unitName },
    {
      key: 'sector',
      title: texts.sector,
      width: '260px',
      cell: ({ sectors }) => sectors.map(({ zh }) => zh).join('、'),
    },
    { key: 'since', title: texts.since, width: '120px', cell: ({ createdAt }) => dateOf(createdAt) },
  ];
}

/** Enterprises in reach. */
export default function Enterprises() {
  const { values, put, clear } = useFilters(['q', 'unitId', 'sector', 'undisclosed']);
  const rows = useRows<Enterprise>(['enterprises', values], async (cursor) => {
    const { undisclosed, ...others } = values;
    const flag = undisclosed === undefined ? {} : { undisclosed: undisclosed === 'true' };
    const query = { ...others, ...flag, cursor, limit: PAGE };
    return (await api.GET('/api/enterprises', { params: { query } })).data as ServerPage<Enterprise>;
  });
  const kept = useKept('enterprises', rows.data !== undefined);
  const filtered = Object.keys(values).length > 0;
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      <FilterBar set={filtered} onClear={clear}>
        <FilterText
          label={texts.search}
          placeholder={texts.searchHint}
          value={values.q}
          onChange={(q) => put({ q })}
        />
        <FilterSelect
          label={texts.unit}
          value={values.unitId}
          options={useUnitOptions()}
          onChange={(unitId) => put({ unitId })}
        />
        <FilterSelect
          label={texts.sector}
          value={values.sector}
          options={useOptions('subSectors')}
          onChange={(sector) => put({ sector })}
        />
        <FilterSelect
          label={texts.undisclosed}
          value={values.undisclosed}
          options={texts.undiscloseds}
          onChange={(undisclosed) => put({ undisclosed })}
        />
      </FilterBar>
      <RowList
        read={rows}
        caption={texts.caption}
        columns={columns(kept.open)}
        marked={kept.opened}
        empty={filtered ? texts.emptyFiltered : texts.empty}
      />
    </Page>
  );
}
