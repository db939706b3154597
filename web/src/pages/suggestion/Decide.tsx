import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/suggestions';
import { ChosenBar } from '../../ui/batch/ChosenBar.js';
import { type Act, DecideDialog } from './DecideDialog.js';
import type { Suggestion } from './suggestions.js';

interface DecideProps {
  readonly chosen: readonly Suggestion[];
  readonly onDone: (ids: readonly string[], words: string) => void;
  /** These are not to be chosen any more. */
  readonly onDrop: (ids: readonly string[]) => void;
}

/** Suggestions decided together. */
const MOST = 200;

/** How many suggestions are chosen, and the two ways to decide them. */
export function Decide({ chosen, onDone, onDrop }: DecideProps) {
  const [act, setAct] = useState<Act | null>(null);
  const tooMany = chosen.length > MOST;
  return (
    <>
      <ChosenBar
        count={chosen.length}
        note={tooMany ? texts.onlyMost(MOST) : null}
        onClear={() => onDrop(chosen.map(({ id }) => id))}
      >
        <Button type="primary" disabled={tooMany} onClick={() => setAct('confirm')}>
          {texts.acts.confirm.name}
        </Button>
        <Button danger disabled={tooMany} onClick={() => setAct('reject')}>
          {texts.acts.reject.name}
        </Button>
      </ChosenBar>
      <DecideDialog act={act} rows={chosen} onDone={onDone} onClose={() => setAct(null)} />
    </>
  );
}
