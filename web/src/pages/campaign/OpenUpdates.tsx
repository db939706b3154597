import { texts } from '#texts/campaign';
import { api, type Schema } from '../../api/client.js';
import { FilterBar, FilterSelect } from '../../ui/filters/FilterBar.js';
import type { Filters } from '../../ui/filters/use-filters.js';
import { type ServerPage, useRows } from '../../ui/more.js';
import { Panel } from '../../ui/Panel.js';
import { RowList } from '../../ui/RowList.js';
import styles from './campaign.module.css';
import { UrgeButton } from '../../ui/urge/UrgeButton.js';
import { OPEN_COLUMNS, type OpenRow } from './open-columns.js';

type Name = 'overdue' | 'reachable';

interface OpenUpdatesProps {
  readonly query: { readonly year: number; readonly unitId?: string };
  readonly filters: Filters<Name>;
  readonly onPut: (next: Readonly<Partial<Record<Name, string | undefined>>>) => void;
}

const PAGE = 100;

/** Who has not filed, by due date, with whether somebody can be reached. */
export function OpenUpdates({ query: of, filters, onPut }: OpenUpdatesProps) {
  const { overdue, reachable } = filters;
  const rows = useRows<OpenRow>(['campaign-open', of, overdue, reachable], async (cursor) => {
    const query = {
      ...of,
      ...(overdue ? { overdue: overdue === 'true' } : {}),
      ...(reachable ? { reachable: reachable === 'true' } : {}),
      cursor,
      limit: PAGE,
    };
    const { data } = await api.GET('/api/campaigns/yearly/open', { params: { query: query as never } });
    const page = data as ServerPage<Schema<'CampaignOpenView'>>;
    return { ...page, items: page.items.map((row) => ({ ...row, id: row.dutyId })) };
  });
  const shown = rows.data ?? [];
  const taskIds = shown.flatMap(({ taskId, urgedToday }) => (taskId === null || urgedToday ? [] : [taskId]));
  const nameOf = (id: string) => shown.find(({ taskId }) => taskId === id)?.enterpriseName;
  return (
    <Panel title={texts.open.title} extra={<UrgeButton taskIds={taskIds} nameOf={nameOf} />}>
      <div className={styles.stack}>
        <FilterBar>
          <FilterSelect
            label={texts.open.overdue}
            value={overdue}
            options={texts.open.overdueOptions}
            onChange={(next) => onPut({ overdue: next })}
          />
          <FilterSelect
            label={texts.open.contact}
            value={reachable}
            options={texts.open.contactOptions}
            onChange={(next) => onPut({ reachable: next })}
          />
        </FilterBar>
        <RowList read={rows} caption={texts.open.caption} columns={OPEN_COLUMNS} empty={texts.open.empty} />
      </div>
    </Panel>
  );
}
