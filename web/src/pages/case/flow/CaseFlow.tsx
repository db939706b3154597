import type { ReactNode } from 'react';
import { texts } from '#texts/case';
import { type CasePath, type CaseView, useCasePath } from '../../../api/case.js';
import { dateOf } from '../../../ui/dates.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import { StepBar } from '../../../ui/StepBar.js';
import { FlowPicture } from './FlowPicture.js';
import styles from './flow.module.css';

const { flow: words } = texts;

/** How far the case has come, and below it the whole flow with everything that may happen besides. */
export function CaseFlow({ view }: { readonly view: CaseView }) {
  const read = useCasePath(view.id);
  return (
    <Panel title={words.title}>
      <Loaded read={read}>
        {({ steps, returned }) => (
          <>
            <StepBar label={words.title} steps={steps.map((step) => ({ ...step, note: noteOf(step) }))} />
            {returned && (
              <p className={styles.returned}>
                {words.returned(returned.byName ?? returned.zh, returned.toName ?? '')}
              </p>
            )}
            <details className={`${styles.more} no-print`}>
              <summary>{words.more}</summary>
              <FlowPicture view={view} steps={steps} />
            </details>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

/** Each fact of a step on a line of its own. */
function noteOf({ state, stateZh, zh, holderName, since, until }: CasePath['steps'][number]): ReactNode {
  const facts = {
    DONE: [until && dateOf(until)],
    CURRENT: [stateZh === zh ? null : stateZh, holderName, since && words.since(dateOf(since))],
    ENDED: [stateZh, until && dateOf(until)],
    AHEAD: [],
  };
  const told = facts[state].filter((fact) => fact !== null && fact !== '');
  return told.length === 0
    ? null
    : told.map((fact) => (
        <span key={fact} className={styles.fact}>
          {fact}
        </span>
      ));
}
