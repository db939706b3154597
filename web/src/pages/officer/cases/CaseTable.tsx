import { useMemo } from 'react';
import { texts as all } from '#texts/officer';
import { useMay } from '../../../api/session.js';
import { BatchBar } from '../../../ui/batch/BatchBar.js';
import { CASE_BATCH } from '../../../ui/batch/case-batch.js';
import type { Filters } from '../../../ui/filters/use-filters.js';
import { RowList } from '../../../ui/RowList.js';
import { selectionOf, useKept } from '../../../ui/walk/kept.js';
import { type CASE_FILTERS, type CaseItem, useCaseRows } from '../../../ui/walk/rows.js';
import { caseColumns } from './columns.js';

const { cases: texts } = all;

const nameOf = ({ enterpriseName, number }: CaseItem) => `${enterpriseName} ${number}`;

/**
 * The cases that pass the filters, and what is done with the chosen ones.
 * @param props.filters the same object as long as they stay the same, so that rows in the page are not drawn anew
 */
export function CaseTable({ filters }: { readonly filters: Filters<(typeof CASE_FILTERS)[number]> }) {
  const rows = useCaseRows(filters);
  const kept = useKept('cases', rows.data !== undefined);
  const mayAct = useMay()('Case_act');
  const { open } = kept;
  const columns = useMemo(() => caseColumns(filters, open), [filters, open]);
  const chosen = rows.data?.filter(({ id }) => kept.chosen.has(id)) ?? [];
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <RowList
        read={rows}
        caption={texts.caption}
        columns={columns}
        marked={kept.opened}
        selection={mayAct ? selectionOf(kept, nameOf) : undefined}
        empty={filtered ? texts.emptyFiltered : texts.empty}
      />
      <BatchBar
        kind={CASE_BATCH}
        items={chosen.map((item) => ({ key: item.id, id: item.id, name: nameOf(item) }))}
        onDrop={kept.drop}
      />
    </>
  );
}
