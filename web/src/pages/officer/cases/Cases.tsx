import { texts as all } from '#texts/officer';
import { useMay } from '../../../api/session.js';
import { pathTo } from '../../../app/paths.js';
import { BatchBar } from '../../../ui/batch/BatchBar.js';
import { CASE_BATCH } from '../../../ui/batch/case-batch.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Page } from '../../../ui/Page.js';
import { RowList } from '../../../ui/RowList.js';
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
      <RowList
        read={rows}
        caption={texts.caption}
        columns={caseColumns(filters.values, kept.open)}
        marked={kept.opened}
        selectionOf={may('Case_act') ? (items) => selectionOf(items, kept, nameOf) : undefined}
        empty={filtered ? texts.emptyFiltered : texts.empty}
      />
      <BatchBar
        kind={CASE_BATCH}
        items={chosen.map((item) => ({ key: item.id, id: item.id, name: nameOf(item) }))}
        onDrop={kept.drop}
      />
    </Page>
  );
}
