import { Link } from 'react-router';
import { texts } from '#texts/status';
import type { Schema } from '../../../api/client.js';
import { pathTo } from '../../../app/paths.js';
import { dateOf } from '../../../ui/dates.js';
import { DueTag } from '../../../ui/DueTag.js';
import { Facts } from '../../../ui/Facts.js';
import { Panel } from '../../../ui/Panel.js';
import { StepBar } from '../../../ui/StepBar.js';
import { Tag, toneOf } from '../../../ui/Tag.js';
import { Asked } from './Asked.js';
import styles from './status.module.css';

interface CasePanelProps {
  readonly of: Schema<'CaseStatus'>;
}

/** One running case: how far it has come, who has it, since and until when, and what is asked of the enterprise. */
export function CasePanel({ of }: CasePanelProps) {
  const { id, number, roundTitle, tierZh, trackZh, state, stateZh, steps } = of;
  return (
    <Panel
      title={
        <span className={styles.caseTitle}>
          {roundTitle}
          <Tag tone={toneOf(state)}>{stateZh}</Tag>
        </span>
      }
      extra={<Link to={pathTo('case', id)}>{texts.cases.open}</Link>}
    >
      <div className={styles.stack}>
        <p className={styles.soft}>
          {tierZh} · {trackZh} · {texts.cases.number} {number}
        </p>
        <StepBar label={texts.cases.steps(roundTitle)} steps={steps} />
        <Facts rows={factsOf(of)} />
        <Notes {...of} />
        <Asked of={of} />
      </div>
    </Panel>
  );
}

function factsOf({ holderName, yours, since, due, nextZh }: CasePanelProps['of']) {
  return [
    [texts.cases.holder, yours ? texts.cases.mine : texts.cases.theirs(holderName ?? '')],
    [texts.cases.since, dateOf(since)],
    [
      texts.cases.due,
      <DueTag
        key="due"
        on={due?.on ?? null}
        overdue={due?.overdue ?? false}
        provisional={due?.provisional ?? false}
      />,
    ],
    [texts.cases.next, nextZh],
  ] as const;
}

function Notes({ withdrawalAskedAt, entryFromOn, entryProvisional }: CasePanelProps['of']) {
  return (
    <>
      {withdrawalAskedAt && <p>{texts.withdrawal(dateOf(withdrawalAskedAt))}</p>}
      {entryFromOn && (
        <p>
          {texts.publicity(entryFromOn)}
          {entryProvisional && texts.provisional}
        </p>
      )}
    </>
  );
}
