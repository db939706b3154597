import { Button } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '#texts/list';
import styles from './editor.module.css';
import type { Editing } from './use-arrangement.js';

interface SaveBarProps {
  readonly editing: Editing;
  readonly busy: boolean;
  readonly onSave: () => void;
  /** What became of the last try to save. */
  readonly children: ReactNode;
}

/** Whether something is not saved, and what can be done about it; stays in sight. */
export function SaveBar({ editing, busy, onSave, children }: SaveBarProps) {
  const { dirty, canUndo, overtaken, undo, discard } = editing;
  return (
    <div className={styles.saveBar} data-dirty={dirty}>
      {children}
      <div className={styles.saveRow}>
        <span role="status">{dirty ? texts.editor.dirty : texts.editor.clean}</span>
        <Button disabled={!canUndo} onClick={undo}>
          {texts.editor.undo}
        </Button>
        <Button disabled={!dirty} onClick={discard}>
          {texts.editor.discard}
        </Button>
        <Button type="primary" disabled={!dirty || overtaken} loading={busy} onClick={onSave}>
          {texts.editor.save}
        </Button>
      </div>
    </div>
  );
}
