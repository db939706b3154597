import { Checkbox } from 'antd';
import { texts } from '#texts/insight';
import { api, type Schema } from '../../../api/client.js';
import { useRead } from '../../../api/use-read.js';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { Panel } from '../../../ui/Panel.js';
import { Empty, Loaded } from '../../../ui/States.js';
import { DurationTable } from './DurationTable.js';
import styles from './durations.module.css';
import { hasStays } from './heat.js';

const words = texts.durations;
const NAMES = ['p90', 'all'] as const;
const ON = '1';

/** How long the cases of a round stayed in each step, city by city. */
export function Durations({ roundId }: { readonly roundId: string }) {
  const read = useRead(['durations', roundId], () =>
    api.GET('/api/insight/rounds/{id}/durations', { params: { path: { id: roundId } } }),
  );
  return (
    <Loaded read={read}>
      {(view) => (hasStays(view.total) ? <Shown view={view} /> : <Empty>{words.empty}</Empty>)}
    </Loaded>
  );
}

function Shown({ view }: { readonly view: Schema<'DurationsView'> }) {
  const { values, put } = useFilters(NAMES);
  const rows = view.rows.filter(({ stays }) => values.all === ON || hasStays(stays));
  const tick = (name: (typeof NAMES)[number], label: string) => (
    <Checkbox
      checked={values[name] === ON}
      onChange={({ target }) => put({ [name]: target.checked ? ON : undefined })}
    >
      {label}
    </Checkbox>
  );
  return (
    <Panel
      title={texts.panels.durations}
      extra={
        <div className={`${styles.ticks} no-print`}>
          {tick('p90', words.p90)}
          {view.rows.length > 1 && tick('all', words.all)}
        </div>
      }
    >
      <DurationTable view={view} rows={rows} withP90={values.p90 === ON} />
      <div className={styles.foot}>
        <p>{words.note}</p>
        <p className={styles.scale}>
          {words.shorter}
          <span aria-hidden="true" />
          {words.longer}
        </p>
      </div>
    </Panel>
  );
}
