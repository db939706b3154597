import { Button } from 'antd';
import { texts } from '#texts/case-form';
import { clockOf } from '../../../../ui/dates.js';
import type { DraftState, SavedCase } from '../draft/draft-state.js';
import { unsaved } from '../draft/draft-state.js';
import { useDraft, useDraftState } from '../draft/use-draft.js';
import styles from '../case-form.module.css';

/** Whether what stands on the page is saved, and why not. */
export function SaveState() {
  const draft = useDraft();
  const words = useDraftState(draft, wordsFor);
  const tone = useDraftState(draft, toneFor);
  const failed = useDraftState(draft, ({ problem }) => problem !== null);
  return (
    <div className={styles.saveState} data-tone={tone}>
      <span role="status">{words}</span>
      {failed && (
        <Button size="small" onClick={() => void draft.save()}>
          {texts.save.now}
        </Button>
      )}
    </div>
  );
}

function wordsFor(state: DraftState<SavedCase>): string {
  const { sent, problem, refused, held, clashes, savedAt } = state;
  const faulty = Object.keys({ ...refused, ...held }).length;
  const clashing = Object.keys(clashes).length;
  if (problem) return texts.save.failed(problem.message);
  if (sent) return texts.save.saving;
  if (clashing > 0) return texts.save.clashing(clashing);
  if (faulty > 0) return texts.save.faulty(faulty);
  if (unsaved(state)) return texts.save.waiting;
  return savedAt === null ? texts.save.nothing : texts.save.saved(clockOf(savedAt));
}

function toneFor(state: DraftState<SavedCase>): 'bad' | 'good' | 'plain' {
  const { problem, refused, held, clashes } = state;
  if (problem || Object.keys({ ...refused, ...held, ...clashes }).length > 0) return 'bad';
  return unsaved(state) ? 'plain' : 'good';
}
