import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/case-acts';
import type { ApplicationForm } from '../../../api/catalogue.js';
import type { CaseAct, CaseView, HistoryLine } from '../../../api/case.js';
import { ActDialog } from '../../../ui/acts/ActDialog.js';
import { inputsOfAct } from '../../../ui/acts/case-inputs.js';
import type { InputValues } from '../../../ui/acts/inputs.js';
import { timeOf } from '../../../ui/dates.js';
import { NoticeBox } from '../../../ui/Messages.js';
import styles from './case-acts.module.css';
import type { useCaseAct } from './use-case-act.js';

interface ActOnCaseProps {
  readonly view: CaseView;
  /** As they are now. */
  readonly acts: readonly CaseAct[];
  readonly form: ApplicationForm | undefined;
  readonly acting: ReturnType<typeof useCaseAct>;
}

/** The dialog of the act that was chosen. When somebody else was faster it says so and keeps what was typed. */
export function ActOnCase({ view, acts, form, acting }: ActOnCaseProps) {
  const { chosen, moved, busy, problem } = acting;
  const [values, setValues] = useState<InputValues>({});
  if (chosen === null) return null;
  const { act } = chosen;
  return (
    <ActDialog
      title={act.actionZh}
      prepared={act.mode === 'PREPARE'}
      {...inputsOfAct(act, form, values)}
      busy={busy}
      problem={problem?.moved ? null : problem}
      onChange={setValues}
      onSubmit={acting.send}
      onClose={() => {
        setValues({});
        acting.close();
      }}
    >
      {moved && (
        <Moved
          state={view.stateZh}
          news={acting.news}
          now={acts.find(({ action }) => action === act.action)}
          onChecked={acting.checked}
        />
      )}
    </ActDialog>
  );
}

interface MovedProps {
  readonly state: string;
  /** What was done meanwhile. */
  readonly news: readonly HistoryLine[];
  /** The same act as it stands now. */
  readonly now: CaseAct | undefined;
  readonly onChecked: () => void;
}

function Moved({ state, news, now, onChecked }: MovedProps) {
  return (
    <div className={styles.moved} role="alert">
      <NoticeBox>
        <p>{texts.moved}</p>
        {news.length === 0 && <p>{texts.movedOther(state)}</p>}
        {news.map((line) => (
          <p key={line.seq}>{lineOf(line)}</p>
        ))}
        {now?.allowed ? (
          <Button size="small" onClick={onChecked}>
            {texts.checked}
          </Button>
        ) : (
          <p>{now?.reason ? texts.noLonger(now.reason) : texts.noLongerThere}</p>
        )}
      </NoticeBox>
    </div>
  );
}

function lineOf({ at, byName, actorName, actionZh, toStateZh }: HistoryLine): string {
  const who = actorName && actorName !== byName ? texts.byPerson(byName, actorName) : byName;
  return texts.movedLine(timeOf(at), who, actionZh, toStateZh);
}
