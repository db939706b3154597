import { Button } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '#texts/public';
import { texts as ui } from '#texts/ui';
import { FilterBar, FilterText } from '../../ui/filters/FilterBar.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { type ServerPage, useRows } from '../../ui/more.js';
import { Page } from '../../ui/Page.js';
import { Empty, Loaded } from '../../ui/States.js';
import { ListPanel } from './ListPanel.js';
import type { PublicList } from './public-list.js';
import styles from './public.module.css';

interface ListsProps {
  readonly kind: 'publicities' | 'announcements';
  readonly load: (cursor: string | undefined) => Promise<ServerPage<PublicList>>;
  /** Which lists are shown, beside those that hold an enterprise looked for. */
  readonly wanted?: (list: PublicList) => boolean;
  /** Further filters, and whether any of them is set. */
  readonly filters?: ReactNode;
  readonly filtered?: boolean;
  readonly onClear?: () => void;
}

/** The lists of the public: to be searched for an enterprise, and to be printed. */
export function Lists({ kind, load, wanted, filters, filtered = false, onClear }: ListsProps) {
  const words = texts[kind];
  const { values, put, clear } = useFilters(['q']);
  const rows = useRows(['public', kind], load);
  const set = filtered || values.q !== undefined;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      extra={<Button onClick={() => window.print()}>{ui.print}</Button>}
    >
      <FilterBar
        set={set}
        onClear={() => {
          clear();
          onClear?.();
        }}
      >
        <FilterText
          label={texts.filters.name}
          placeholder={texts.filters.namePlaceholder}
          value={values.q}
          onChange={(q) => put({ q })}
        />
        {filters}
      </FilterBar>
      <Loaded read={rows}>
        {(lists) => {
          const shown = matching(lists, values.q).filter(wanted ?? (() => true));
          if (shown.length === 0) return <Empty>{lists.length === 0 ? words.empty : words.noMatch}</Empty>;
          return shown.map((list) => <ListPanel key={list.id} list={list} searched={values.q} />);
        }}
      </Loaded>
      {rows.hasMore && (
        <div className={`${styles.more} no-print`}>
          <Button onClick={rows.more} loading={rows.loadingMore}>
            {ui.more}
          </Button>
        </div>
      )}
    </Page>
  );
}

/** The lists with an enterprise of that name, each with these enterprises only. */
function matching(lists: readonly PublicList[], q: string | undefined): readonly PublicList[] {
  if (q === undefined) return lists;
  return lists
    .map((list) => ({ ...list, entries: list.entries.filter(({ name }) => name.includes(q)) }))
    .filter(({ entries }) => entries.length > 0);
}
