import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/acts';
import { pathTo } from '../../app/paths.js';
import styles from './acts.module.css';

/** An action as every `GET …/:id/actions` tells it. */
export interface PossibleAct {
  readonly action: string;
  readonly actionZh: string;
  /** DO at once, PREPARE for the head, DECIDE what was prepared. */
  readonly mode?: 'DO' | 'PREPARE' | 'DECIDE';
  readonly allowed: boolean;
  readonly reason: string | null;
  readonly proposalId?: string | null;
}

interface ActBarProps<Act extends PossibleAct> {
  readonly acts: readonly Act[];
  /** An action that is allowed was chosen. */
  readonly onChoose: (act: Act) => void;
  /** Stands before the first button. */
  readonly children?: ReactNode;
}

const NAMES = { DO: (act: string) => act, PREPARE: texts.prepare, DECIDE: texts.decide };

/** One bar of everything that may be done here; what may not says why in words. The first allowed act is the main one. */
export function ActBar<Act extends PossibleAct>({ acts, onChoose, children }: ActBarProps<Act>) {
  const main = acts.find(({ allowed }) => allowed);
  const refused = acts.filter(({ allowed }) => !allowed);
  return (
    <div className={`${styles.bar} no-print`} role="group" aria-label={texts.barTitle}>
      <div className={styles.buttons}>
        {children}
        {acts.map((act) => (
          <ActButton key={act.action} act={act} main={act === main} onChoose={() => onChoose(act)} />
        ))}
        {acts.length === 0 && !children && <span className={styles.soft}>{texts.nothing}</span>}
      </div>
      {refused.length > 0 && (
        <ul className={styles.reasons}>
          {refused.map(({ action, actionZh, reason }) => (
            <li key={action} id={`why-${action}`}>
              <strong>{actionZh}</strong>：{reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ActButton({
  act,
  main,
  onChoose,
}: {
  readonly act: PossibleAct;
  readonly main: boolean;
  readonly onChoose: () => void;
}) {
  const { action, actionZh, mode = 'DO', allowed, proposalId } = act;
  if (mode === 'DECIDE' && allowed && proposalId)
    return (
      <Link className={styles.link} to={pathTo('proposal', proposalId)}>
        {texts.decide(actionZh)}
      </Link>
    );
  return (
    <Button
      type={main ? 'primary' : 'default'}
      disabled={!allowed}
      aria-describedby={allowed ? undefined : `why-${action}`}
      onClick={onChoose}
    >
      {NAMES[mode](actionZh)}
    </Button>
  );
}
