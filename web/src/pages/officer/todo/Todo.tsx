import { useState } from 'react';
import { texts } from '#texts/todo';
import { useMay } from '../../../api/session.js';
import { FilterBar, FilterSelect, FilterText } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { DoneBox } from '../../../ui/Messages.js';
import { Page } from '../../../ui/Page.js';
import { RowList } from '../../../ui/RowList.js';
import { selectionOf, useKept } from '../../../ui/walk/kept.js';
import { TODO_FILTERS, type Todo as TodoRow, useTodoRows } from '../../../ui/walk/rows.js';
import { BatchBar } from '../../../ui/batch/BatchBar.js';
import { CASE_BATCH } from '../../../ui/batch/case-batch.js';
import { useTodoColumns } from './columns.js';
import { NoteDialog } from './NoteDialog.js';
import { TodoCounts } from './TodoCounts.js';

/** 待办: what the reader's post has to do, the most urgent first. */
export default function Todo() {
  const { values, put, clear } = useFilters(TODO_FILTERS);
  const rows = useTodoRows(values);
  const kept = useKept('todo', rows.data !== undefined);
  const [noting, setNoting] = useState<TodoRow | null>(null);
  const [noted, setNoted] = useState<TodoRow | null>(null);
  const all = rows.data ?? [];
  const columns = useTodoColumns({
    filters: values,
    onOpen: kept.open,
    onNote: setNoting,
  });
  const chosen = all.filter(({ id }) => kept.chosen.has(id));
  const filtered = Object.keys(values).length > 0;
  const mayAct = useMay()('Case_act');
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      <TodoCounts filters={values} onFilter={put} />
      <FilterBar set={filtered} onClear={clear}>
        <FilterSelect
          label={texts.when}
          value={values.overdue}
          options={texts.whens}
          onChange={(overdue) => put({ overdue })}
        />
        <FilterText
          label={texts.searchLabel}
          placeholder={texts.search}
          value={values.q}
          onChange={(q) => put({ q })}
        />
      </FilterBar>
      {noted && <DoneBox>{texts.note.done(noted.title)}</DoneBox>}
      <NoteDialog item={noting} onClose={() => setNoting(null)} onDone={setNoted} />
      <RowList
        read={rows}
        caption={texts.caption}
        columns={columns}
        marked={kept.opened}
        selection={mayAct ? selectionOf(kept, ({ title }: TodoRow) => title) : undefined}
        empty={filtered ? texts.emptyFiltered : texts.empty}
      />
      <BatchBar
        kind={CASE_BATCH}
        items={chosen.map(({ id, title, subjectKind, subjectId }) => ({
          key: id,
          id: subjectKind === 'APPLICATION' ? subjectId : null,
          name: title,
        }))}
        onDrop={kept.drop}
      />
    </Page>
  );
}
