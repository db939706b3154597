import { useState } from 'react';
import { texts } from '#texts/operations';
import { api } from '../../../api/client.js';
import type { paths } from '../../../api/generated/schema.js';
import { ChosenBar } from '../../../ui/batch/ChosenBar.js';
import { FilterBar, FilterSelect } from '../../../ui/filters/FilterBar.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { DoneBox } from '../../../ui/Messages.js';
import { type ServerPage, useRows } from '../../../ui/more.js';
import { Panel } from '../../../ui/Panel.js';
import { RowList } from '../../../ui/RowList.js';
import { DISPATCH_COLUMNS } from './dispatch-columns.js';
import styles from './operations.module.css';
import { Resend } from './Resend.js';
import { CHANNELS, type Dispatch, mayResend, STATES } from './states.js';

type Query = NonNullable<paths['/api/administration/delivery/dispatches']['get']['parameters']['query']>;

const PAGE = 100;
/** As many as one call sends again. */
const MOST = 200;
const NAMES = ['state', 'channel'] as const;
const STATE_OPTIONS = STATES.map((value) => ({ value, label: texts.states[value] }));
const CHANNEL_OPTIONS = CHANNELS.map((value) => ({ value, label: texts.channelNames[value] }));

/** What was sent or failed, the latest first; failed ones and those of unknown outcome can be sent again. */
export function DispatchList() {
  const { values, put, clear } = useFilters(NAMES);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [resent, setResent] = useState<number | null>(null);
  const rows = useRows<Dispatch>(['operations', 'dispatches', values], async (cursor) => {
    const query = { ...values, cursor, limit: PAGE } as Query;
    const { data } = await api.GET('/api/administration/delivery/dispatches', { params: { query } });
    return data as ServerPage<Dispatch>;
  });
  const chosen = (rows.data ?? []).filter((row) => ids.has(row.id) && mayResend(row));
  const drop = () => setIds(new Set());
  return (
    <Panel title={texts.list}>
      <div className={styles.stack}>
        <p className={styles.soft}>
          {texts.why}
          {texts.resendHint}
        </p>
        <FilterBar set={Object.keys(values).length > 0} onClear={clear}>
          <FilterSelect
            label={texts.state}
            value={values.state}
            options={STATE_OPTIONS}
            onChange={(state) => put({ state })}
          />
          <FilterSelect
            label={texts.channel}
            value={values.channel}
            options={CHANNEL_OPTIONS}
            onChange={(channel) => put({ channel })}
          />
        </FilterBar>
        {resent !== null && <DoneBox>{texts.resent(resent)}</DoneBox>}
        <RowList
          read={rows}
          caption={texts.listCaption}
          columns={DISPATCH_COLUMNS}
          empty={texts.emptyList}
          selection={{ ids, onChange: setIds, nameOf, mayTick: mayResend }}
        />
        <ChosenBar
          count={chosen.length}
          note={chosen.length > MOST && `：${texts.chosenMost(MOST)}`}
          onClear={drop}
        >
          <Resend
            rows={chosen}
            disabled={chosen.length > MOST}
            onDone={(count) => {
              setResent(count);
              drop();
            }}
          />
        </ChosenBar>
      </div>
    </Panel>
  );
}

function nameOf({ loginName, channel }: Dispatch): string {
  return texts.select(loginName, texts.channelNames[channel]);
}
