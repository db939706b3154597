import { Link } from 'react-router';
import { texts } from '#texts/proposals';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { BatchBar } from '../../ui/batch/BatchBar.js';
import { PROPOSAL_BATCH } from '../../ui/batch/proposal-batch.js';
import { timeOf } from '../../ui/dates.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { type Filters, useFilters } from '../../ui/filters/use-filters.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import { selectionOf, useKept } from '../../ui/walk/kept.js';
import { type Proposal, PROPOSAL_FILTERS, useProposalRows } from '../../ui/walk/rows.js';
import { walkQuery } from '../../ui/walk/walk.js';

const WAITING = 'OPEN';
const STATES = Object.entries(texts.states).map(([value, label]) => ({ value, label }));

const nameOf = ({ actionZh, title }: Proposal) => texts.named(actionZh, title);

/** What waits for the head of the reader's unit, or was decided there. */
export default function Proposals() {
  const { values, put, clear } = useFilters(PROPOSAL_FILTERS);
  const state = values.state ?? WAITING;
  const rows = useProposalRows(values);
  const kept = useKept('proposals', rows.data !== undefined);
  const decides = useMay()('Proposal_approve') && state === WAITING;
  const chosen = rows.data?.filter(({ id }) => kept.chosen.has(id)) ?? [];
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      <FilterBar set={values.state !== undefined} onClear={clear}>
        <FilterSelect
          label={texts.state}
          value={state}
          options={STATES}
          onChange={(next) => put({ state: next === WAITING ? undefined : next })}
        />
      </FilterBar>
      <RowList
        read={rows}
        caption={texts.caption}
        columns={columnsOf(values, kept.open)}
        marked={kept.opened}
        selection={decides ? selectionOf(kept, nameOf) : undefined}
        empty={state === WAITING ? texts.empty : texts.emptyOf(texts.states[state] ?? state)}
      />
      {decides && (
        <BatchBar
          kind={PROPOSAL_BATCH}
          items={chosen.map((item) => ({ key: item.id, id: item.id, name: nameOf(item) }))}
          onDrop={kept.drop}
        />
      )}
    </Page>
  );
}

function columnsOf(filters: Filters<string>, onOpen: (id: string) => void): readonly Column<Proposal>[] {
  return [
    {
      key: 'what',
      title: texts.columns.what,
      width: '200px',
      cell: ({ id, actionZh }, index) => (
        <Link to={pathTo('proposal', id, walkQuery('proposals', filters, index))} onClick={() => onOpen(id)}>
          {actionZh}
        </Link>
      ),
    },
    { key: 'about', title: texts.columns.about, cell: ({ title }) => title },
    { key: 'by', title: texts.columns.by, width: '140px', cell: ({ preparedByName }) => preparedByName },
    { key: 'at', title: texts.columns.at, width: '160px', cell: ({ preparedAt }) => timeOf(preparedAt) },
    {
      key: 'state',
      title: texts.columns.state,
      width: '120px',
      cell: ({ state }) => <Tag tone={toneOf(state)}>{texts.states[state]}</Tag>,
    },
  ];
}
