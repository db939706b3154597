import { texts as all } from '#texts/officer';
import { useMay } from '../../../api/session.js';
import { pathTo } from '../../../app/paths.js';
import { BatchBar } from '../../../ui/batch/BatchBar.js';
import { CASE_BATCH } from '../../../ui/batch/case-batch.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Page } from '../../../ui/Page.js';
import { RowsTable } from '../../../ui/RowsTable.js';
import { Empty, Loaded } from '../../../ui/States.js';
import { selectionOf, useKept } from '../../../ui/walk/kept.js';
import { CASE_FILTERS, type CaseItem, useCaseRows } from '../../../ui/walk/rows.js';
import { CaseFilters } from './CaseFilters.js';
import { caseColumns } from './columns.js';

const { cases: texts } = all;

const nameOf = ({ enterpriseName, number }: CaseItem) => `${enterpriseName} ${number}`;

/** Every case in reach, also ten thousand of them. */
export default function Cases() {
  const filters = useFilters(CASE_FILTERS);
  const rows = useCaseRows(filters.values);
  const kept = useKept('cases', rows.data !== undefined);
  const may = useMay();
  const chosen = rows.data?.filter(({ id }) => kept.chosen.has(id)) ?? [];
  const filtered = Object.keys(filters.values).length > 0;
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={may('Case_start') && <LinkButton to={pathTo('prepare')}>{texts.prepare}</LinkButton>}
    >
      <CaseFilters filters={filters} />
      <Loaded read={rows}>
        {(items) =>
          items.length === 0 ? (
            <Empty>{filtered ? texts.emptyFiltered : texts.empty}</Empty>
          ) : (
            <RowsTable
              caption={texts.caption}
              columns={caseColumns(items, filters.values, kept.open)}
              rows={items}
              rowId={({ id }) => id}
              marked={kept.opened}
              {...(may('Case_act') ? { selection: selectionOf(items, kept, nameOf) } : {})}
              hasMore={rows.hasMore}
              onMore={rows.more}
            />
          )
        }
      </Loaded>
      <BatchBar
        kind={CASE_BATCH}
        items={chosen.map((item) => ({ key: item.id, id: item.id, name: nameOf(item) }))}
        onDrop={kept.drop}
      />
    </Page>
  );
}
