import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/batch';
import type { PossibleAct } from '../acts/ActBar.js';
import { BatchDialog } from './BatchDialog.js';
import { ChosenBar } from './ChosenBar.js';
import type { BatchItem, BatchKind } from './kinds.js';

/** Rows of one batch. */
const MOST = 500;

interface BatchBarProps<Subject, Act extends PossibleAct> {
  /** The chosen rows that are shown. */
  readonly items: readonly BatchItem[];
  readonly kind: BatchKind<Subject, Act>;
  /** These are not to be chosen any more: by their keys. */
  readonly onDrop: (keys: readonly string[]) => void;
}

/** How many rows are chosen, and the way to act on all of them; stays in view while rows are chosen. */
export function BatchBar<Subject, Act extends PossibleAct>(props: BatchBarProps<Subject, Act>) {
  const { items, kind, onDrop } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <ChosenBar
        count={items.length}
        note={items.length > MOST && texts.tooMany(MOST)}
        onClear={() => onDrop(items.map(({ key }) => key))}
      >
        <Button type="primary" disabled={items.length > MOST} onClick={() => setOpen(true)}>
          {texts.start}
        </Button>
      </ChosenBar>
      {open && (
        <BatchDialog
          items={items}
          kind={kind}
          onClose={(done) => {
            onDrop(done);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
