import type { ReactNode } from 'react';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { texts } from '#texts/list';
import { useWords } from '../../api/catalogue.js';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { timeOf, untilOf } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Tag } from '../../ui/Tag.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';
import { ListEditor } from './editor/ListEditor.js';
import { useArrangement } from './editor/use-arrangement.js';
import { ListActs } from './ListActs.js';
import { ListParts } from '../../ui/ranked-list/ListParts.js';
import { ListVersions } from './ListVersions.js';
import styles from './list.module.css';
import { QuotaBar } from '../../ui/quota/QuotaBar.js';
import { seatsOf } from '../../ui/quota/seats.js';
import { ListSheet } from './ListSheet.js';
import { turnOf } from './turn.js';
import { useListRound } from './use-list-round.js';
import { stateTone, stateWord } from './words.js';

export default function List() {
  const { id = '' } = useParams();
  const list = useRead(['list', id], () => api.GET('/api/lists/{id}', { params: { path: { id } } }));
  const options = useRead(['list-actions', id], () =>
    api.GET('/api/lists/{id}/actions', { params: { path: { id } } }),
  );
  const round = useListRound(list.data);
  return (
    <Loaded read={list}>
      {(shown) => (
        <Loaded read={round}>
          {(of) => (
            <Loaded read={options}>
              {(acts) => (
                <Shown key={shown.id} list={shown} round={of.round} versions={of.versions} options={acts} />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ShownProps {
  readonly list: RankedList;
  readonly round: Schema<'RoundDetail'>;
  readonly versions: readonly RankedList[];
  readonly options: readonly Schema<'ActionOption'>[];
}

function Shown({ list, round, versions, options }: ShownProps) {
  const track = useWords()('tracks', round.track);
  const editing = useArrangement(list);
  const editable = options.some(({ action, allowed }) => action === 'arrange' && allowed);
  return (
    <Page
      wide
      title={texts.title(list.cityName)}
      lead={texts.lead(round.title, track, list.number)}
      extra={
        <>
          <Link to={PATHS.lists}>{texts.back}</Link>
          <Button onClick={() => window.print()}>{texts.print}</Button>
        </>
      }
    >
      <div className={`${styles.parts} no-print`}>
        <p className={styles.turn}>
          {editable && editing.dirty ? texts.turn.unsaved : turnOf(list, options)}
        </p>
        <ListActs list={list} options={options} unsaved={editable && editing.dirty} />
        <ListFacts list={list} round={round} editable={editable} />
        {editable ? <ListEditor list={list} round={round} editing={editing} /> : <ListParts list={list} />}
        <ListVersions versions={versions} shown={list.id} />
      </div>
      <ListSheet list={list} roundTitle={round.title} track={track} />
    </Page>
  );
}

interface ListFactsProps {
  readonly list: RankedList;
  readonly round: Schema<'RoundDetail'>;
  /** The editor shows the quota as it is being used. */
  readonly editable: boolean;
}

function ListFacts({ list, round, editable }: ListFactsProps) {
  const { state, letterNo, sentAt, recallReason } = list;
  const stateTag = (
    <Tag key="state" tone={stateTone(state)}>
      {stateWord(state)}
    </Tag>
  );
  const quota = editable ? null : <QuotaBar key="quota" seats={seatsOf(round, list.cityUnitId)} />;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [texts.facts.state, stateTag],
    [texts.facts.until, untilOf(round.cityClosesAt)],
    [texts.facts.quota, quota],
    [texts.facts.letterNo, letterNo],
    [texts.facts.sentAt, sentAt && timeOf(sentAt)],
    [texts.facts.recallReason, recallReason],
    [texts.facts.document, round.basisDocument],
  ];
  return (
    <Panel>
      <Facts rows={rows.filter(([, value]) => value !== null)} />
    </Panel>
  );
}
