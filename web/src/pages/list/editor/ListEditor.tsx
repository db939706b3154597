import { DndContext } from '@dnd-kit/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { texts } from '#texts/list';
import { api, type Schema } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { DoneBox, NoticeBox, ProblemBox } from '../../../ui/Messages.js';
import { Panel } from '../../../ui/Panel.js';
import { QuotaBar } from '../../../ui/quota/QuotaBar.js';
import { seatsWith } from '../seats.js';
import { arrangementOf, entriesOf, leftOf, subjectsOf, worded } from './arrangement.js';
import type { Part, RankedList } from '../../../ui/ranked-list/parts.js';
import { Conflict } from './Conflict.js';
import styles from './editor.module.css';
import { faultFinder, faultLabels } from './faults.js';
import { placeWords, sentTo, shifted } from './moves.js';
import { PartBox } from './PartBox.js';
import { PartRows } from './PartRows.js';
import { SaveBar } from './SaveBar.js';
import { useDragging } from './use-dragging.js';
import { useMoveFocus } from './use-move-focus.js';
import type { Editing } from './use-arrangement.js';

interface ListEditorProps {
  readonly list: RankedList;
  readonly round: Schema<'RoundDetail'>;
  readonly editing: Editing;
}

const COLUMNS: readonly (readonly Part[])[] = [
  ['RECOMMENDED', 'RESERVE'],
  ['UNPLACED', 'NOT_RECOMMENDED'],
];

/** The list as its handler arranges it: by dragging, by keyboard or by buttons, saved as a whole. */
export function ListEditor({ list, round, editing }: ListEditorProps) {
  const { arrangement, change, dirty } = editing;
  const cache = useQueryClient();
  const items = new Map([...list.items, ...list.unplaced].map((item) => [item.applicationId, item]));
  const nameOf = (id: string) => items.get(id)?.enterpriseName ?? '';
  const [told, setTold] = useState('');
  const focusOn = useMoveFocus();
  const save = useAct(
    async (body: Schema<'ArrangeListDto'>) =>
      (await api.PUT('/api/lists/{id}', { params: { path: { id: list.id } }, body })).data,
    {
      onDone: (saved) => {
        cache.setQueryData(['list', list.id], saved);
        editing.discard();
      },
    },
  );
  const dragging = useDragging(arrangement, change, nameOf);
  const { shown } = dragging;
  const seats = seatsWith(round, list, shown.places.RECOMMENDED.length);
  const move = (next: typeof arrangement, id: string, by: string) => {
    change(next);
    setTold(texts.drag.moved(nameOf(id), placeWords(next, id)));
    focusOn(id, by);
  };
  const faultsOf = faultFinder(save.error, save.variables?.entries);
  const left = leftOf(list);
  return (
    <Panel title={texts.editor.title} extra={<QuotaBar seats={seats} unsaved={dirty} />}>
      <p className={styles.help}>{texts.editor.help}</p>
      {seats.quota !== null && <p className={styles.help}>{texts.quota[round.quotaMode]}</p>}
      {left.length > 0 && (
        <NoticeBox>
          {texts.editor.left(left.map(({ enterpriseName }) => enterpriseName).join('、'))}
        </NoticeBox>
      )}
      {editing.overtaken && (
        <Conflict
          theirs={arrangementOf(list)}
          mine={arrangement}
          items={items}
          onTakeTheirs={() => {
            editing.discard();
            save.reset();
          }}
          onKeepMine={() => {
            editing.keepMine();
            save.reset();
          }}
        />
      )}
      <DndContext {...dragging.context}>
        <div className={styles.columns}>
          {COLUMNS.map((parts) => (
            <div key={parts[0]} className={styles.column}>
              {parts.map((part) => (
                <PartBox key={part} part={part} ids={shown.places[part]}>
                  <PartRows
                    part={part}
                    arrangement={shown}
                    items={items}
                    seats={seats}
                    faultsOf={faultsOf}
                    onShift={(id, by) => move(shifted(arrangement, id, by), id, by < 0 ? 'up' : 'down')}
                    onSend={(id, to) => move(sentTo(arrangement, id, to), id, to)}
                    onWords={(id, words) => change(worded(arrangement, id, words))}
                  />
                </PartBox>
              ))}
            </div>
          ))}
        </div>
      </DndContext>
      <div className="hidden-text" aria-live="polite">
        {told}
      </div>
      <SaveBar
        editing={editing}
        busy={save.isPending}
        onSave={() => save.run({ version: list.version, entries: entriesOf(arrangement) })}
      >
        {!editing.overtaken && (
          <ProblemBox problem={save.error} labels={faultLabels(save.variables?.entries, subjectsOf(list))} />
        )}
        {save.isSuccess && !dirty && <DoneBox>{texts.editor.saved}</DoneBox>}
      </SaveBar>
    </Panel>
  );
}
