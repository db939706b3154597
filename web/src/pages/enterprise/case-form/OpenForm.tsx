import { Button } from 'antd';
import { texts } from '#texts/case-form';
import { Panel } from '../../../ui/Panel.js';
import styles from './case-form.module.css';
import type { DraftState, SavedCase } from './draft/draft-state.js';
import { useDraft, useDraftState } from './draft/use-draft.js';
import { GroupFields } from './fields/GroupFields.js';
import { groupOf, SUBMIT, useFormPage } from './form-context.js';
import { FormTabs } from './FormTabs.js';
import { Clashes, TakenOver } from './notes/Clashes.js';
import { FaultList } from './notes/FaultList.js';
import { SaveState } from './notes/SaveState.js';
import { Situation } from './notes/Situation.js';
import { SubmitPart } from './submit/SubmitPart.js';
import { tabMark } from './tab-counts.js';

interface OpenFormProps {
  readonly part: string;
  readonly parts: readonly string[];
  readonly onOpen: (part: string) => void;
  /** An act on the case was done. */
  readonly onDone: (actZh: string) => void;
}

/** The parts of the form, what is wrong with it, and whether it is saved. */
export function OpenForm({ part, parts, onOpen, onDone }: OpenFormProps) {
  const { form, view } = useFormPage();
  const draft = useDraft();
  const faulty = useDraftState(draft, faultyKeys).split(' ');
  const index = parts.indexOf(part);
  const nameOf = (key: string) => form.groups.find((group) => group.key === key)?.zh ?? texts.tabs.submit;
  return (
    <>
      <TakenOver />
      <Clashes />
      <FaultList />
      <div className={view.state === 'DRAFT' ? styles.plain : styles.withSituation}>
        <Situation />
        <div className={styles.work}>
          <FormTabs
            open={part}
            onOpen={onOpen}
            tabs={parts.map((key) => ({
              key,
              zh: nameOf(key),
              mark: key === SUBMIT ? null : tabMark(form, view, faulty, key),
            }))}
          />
          <div role="tabpanel" id="form-part" aria-labelledby={`tab-${part}`}>
            <Panel title={nameOf(part)}>
              {part === SUBMIT ? (
                <SubmitPart onOpen={onOpen} onDone={onDone} />
              ) : (
                <div className={styles.stack}>
                  <p className={styles.soft}>{texts.secret}</p>
                  <GroupFields
                    group={part}
                    withProduct={form.namesProduct && part === groupOf(form, 'product.name')}
                  />
                </div>
              )}
            </Panel>
          </div>
          <div className={styles.foot}>
            <SaveState />
            <div className={styles.answers}>
              {index > 0 && (
                <Button onClick={() => onOpen(parts[index - 1] ?? part)}>{texts.tabs.back}</Button>
              )}
              {part !== SUBMIT && (
                <Button type="primary" ghost onClick={() => onOpen(parts[index + 1] ?? SUBMIT)}>
                  {parts[index + 1] === SUBMIT ? texts.tabs.submit : texts.tabs.next}
                </Button>
              )}
            </div>
          </div>
        </div>
      </div>
    </>
  );
}

/** As text, which is the same while nothing changed. */
function faultyKeys({ held, refused, clashes }: DraftState<SavedCase>): string {
  return Object.keys({ ...held, ...refused, ...clashes }).join(' ');
}
