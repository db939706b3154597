import { Button, Tabs } from 'antd';
import { texts } from '#texts/insight';
import { texts as ui } from '#texts/ui';
import { useFilters } from '../../ui/filters/use-filters.js';
import { Page } from '../../ui/Page.js';
import { Durations } from './durations/Durations.js';
import { Funnel } from './funnel/Funnel.js';
import { RoundChoice } from './parts/RoundChoice.js';
import { Places } from './places/Places.js';
import styles from './insight.module.css';

const VIEWS = ['places', 'funnel', 'durations'] as const;
type View = (typeof VIEWS)[number];

const CONTENTS: Readonly<Record<View, React.ReactNode>> = {
  places: <Places />,
  funnel: <RoundChoice>{(roundId) => <Funnel roundId={roundId} />}</RoundChoice>,
  durations: <RoundChoice>{(roundId) => <Durations roundId={roundId} />}</RoundChoice>,
};

/** The figures of the reader's area: where members and cases are, how far a round came, and how long steps take. */
export default function Insight() {
  const { values, put } = useFilters(['view', 'sort', 'order']);
  const shown = VIEWS.find((view) => view === values.view) ?? 'places';
  return (
    <Page wide title={texts.title} extra={<Button onClick={() => window.print()}>{ui.print}</Button>}>
      <Tabs
        className={styles.tabs ?? ''}
        activeKey={shown}
        onChange={(view) => put({ view, sort: undefined, order: undefined })}
        destroyOnHidden
        items={VIEWS.map((view) => ({
          key: view,
          label: texts.views[view],
          children: <div className={styles.view}>{CONTENTS[view]}</div>,
        }))}
      />
    </Page>
  );
}
