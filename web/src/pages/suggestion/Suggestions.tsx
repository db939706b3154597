import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/suggestions';
import { texts as ui } from '#texts/ui';
import { useCatalogue } from '../../api/catalogue.js';
import { useMay } from '../../api/session.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { DoneBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { RowList } from '../../ui/RowList.js';
import { selectionOf, useKept } from '../../ui/walk/kept.js';
import { suggestionColumns } from './columns.js';
import { Decide } from './Decide.js';
import { SuggestionDrawer } from './SuggestionDrawer.js';
import { FILTERS, type Suggestion, useSuggestions } from './suggestions.js';

const STATES = Object.entries(texts.states).map(([value, label]) => ({ value, label }));
const OPENED = ['open'] as const;

/** Candidate tags the system suggests: looked at, and decided one or many at a time. */
export default function Suggestions() {
  const { values, put, clear } = useFilters(FILTERS);
  const { values: address, put: putOpened } = useFilters(OPENED);
  const rows = useSuggestions(values);
  const kept = useKept('suggestions', rows.data !== undefined);
  const [done, setDone] = useState<string | null>(null);
  const mayAct = useMay()('Suggestion_confirm');
  const columns = suggestionColumns((open) => putOpened({ open }));
  const all = rows.data ?? [];
  const chosen = all.filter(({ id, state }) => kept.chosen.has(id) && state === 'OPEN');
  const opened = all.find(({ id }) => id === address.open);
  // What is decided already is not decided again.
  const isOpen = (values.state ?? 'OPEN') === 'OPEN';
  const filtered = Object.keys(values).length > 0;
  const onDone = (ids: readonly string[], words: string) => {
    kept.drop(ids);
    setDone(words);
    putOpened({ open: undefined });
  };
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={<Button onClick={() => window.print()}>{ui.print}</Button>}
    >
      <FilterBar set={filtered} onClear={clear}>
        <FilterSelect
          label={texts.filters.kind}
          value={values.kind}
          options={useKinds()}
          onChange={(kind) => put({ kind })}
        />
        <FilterSelect
          label={texts.filters.state}
          value={values.state}
          options={STATES}
          all={texts.states.OPEN}
          onChange={(state) => put({ state })}
        />
      </FilterBar>
      {values.enterpriseId && <p>{all[0] ? texts.onlyOf(all[0].enterpriseName) : texts.onlyOne}</p>}
      {done && <DoneBox>{done}</DoneBox>}
      <RowList
        read={rows}
        caption={texts.caption}
        columns={columns}
        marked={address.open ?? null}
        selection={mayAct && isOpen ? selectionOf(kept, nameOf) : undefined}
        empty={filtered ? texts.emptyFiltered : texts.empty}
      />
      <Decide chosen={chosen} onDone={onDone} onDrop={kept.drop} />
      <SuggestionDrawer suggestion={opened} onClose={() => putOpened({ open: undefined })} onDone={onDone} />
    </Page>
  );
}

function nameOf({ enterpriseName, kindZh }: Suggestion): string {
  return texts.nameOf(enterpriseName, kindZh);
}

/** Titles that candidates are raised towards. */
function useKinds(): { value: string; label: string }[] {
  const { data } = useCatalogue();
  return (data?.titleKinds ?? [])
    .filter(({ candidateAllowed }) => candidateAllowed)
    .map(({ code, zh }) => ({ value: code, label: zh }));
}
