import { Link } from 'react-router';
import { texts } from '#texts/admin';
import { pathTo } from '../../app/paths.js';
import { FilterBar, FilterText } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { Page } from '../../ui/Page.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Empty, Loaded } from '../../ui/States.js';
import styles from './admin.module.css';
import { matchingUnits, useUnits } from './units.js';

const words = texts.units;
type Row = ReturnType<typeof matchingUnits>[number];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    title: words.columns.name,
    cell: ({ unit, depth }) => (
      <span className={styles.unit} data-depth={depth}>
        {unit.name}
      </span>
    ),
  },
  {
    key: 'kind',
    title: words.columns.kind,
    width: '120px',
    cell: ({ unit }) => (words.kinds as Readonly<Record<string, string>>)[unit.kind] ?? unit.kind,
  },
  {
    key: 'code',
    title: words.columns.code,
    width: '130px',
    cell: ({ unit }) => unit.divisionCode,
  },
  {
    key: 'authority',
    title: words.columns.authority,
    width: '34%',
    cell: ({ unit: { authorityName, tier, hasCountyTier } }) => (
      <>
        {authorityName}
        {tier === 'CITY' && !hasCountyTier && <div className={styles.soft}>{words.cityOnly}</div>}
      </>
    ),
  },
  {
    key: 'organisations',
    title: words.columns.organisations,
    width: '110px',
    cell: ({ unit: { id, name } }) => (
      <Link to={pathTo('organisations', undefined, { unit: id })} aria-label={words.organisationsOf(name)}>
        {words.organisations}
      </Link>
    ),
  },
];

/** The tree of units with the department that acts for each. */
export default function Units() {
  const read = useUnits();
  const { values, put, clear } = useFilters(['q']);
  return (
    <Page title={words.title} lead={words.lead} wide>
      <FilterBar set={values.q !== undefined} onClear={clear}>
        <FilterText
          label={words.search}
          placeholder={words.searchPlaceholder}
          value={values.q}
          onChange={(q) => put({ q })}
        />
      </FilterBar>
      <Loaded read={read}>
        {(units) => {
          const rows = matchingUnits(units, values.q);
          if (rows.length === 0) return <Empty>{words.none}</Empty>;
          return (
            <>
              <RowsTable caption={words.list} columns={COLUMNS} rows={rows} rowId={({ unit }) => unit.id} />
              <p className={styles.soft}>{words.shown(rows.length)}</p>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
