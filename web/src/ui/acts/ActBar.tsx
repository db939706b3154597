import { Button } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '#texts/acts';
import { pathTo } from '../../app/paths.js';
import { LinkButton } from '../LinkButton.js';
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
  /** No act is the main one: that stands elsewhere on the page. */
  readonly quiet?: boolean;
  /** Stands before the first button. */
  readonly children?: ReactNode;
}

const NAMES = { DO: (act: string) => act, PREPARE: texts.prepare, DECIDE: texts.decide };

/** Acts that send back, refuse or end something. */
const BACKWARD: readonly string[] = [
  'return',
  'sendBack',
  'refuse',
  'decline',
  'recall',
  'withdraw',
  'askWithdrawal',
  'drop',
  'end',
  'disable',
];

/** Those that lead on stand first; otherwise as the interface tells them. */
function forwardFirst<Act extends PossibleAct>(acts: readonly Act[]): Act[] {
  return acts.toSorted((a, b) => Number(BACKWARD.includes(a.action)) - Number(BACKWARD.includes(b.action)));
}

/**
 * One bar of everything that may be done here; what may not says why in words. The first allowed act that leads on is the
 * main one.
 */
export function ActBar<Act extends PossibleAct>({
  acts: told,
  onChoose,
  quiet = false,
  children,
}: ActBarProps<Act>) {
  const acts = forwardFirst(told);
  const main = quiet ? undefined : acts.find(({ action, allowed }) => allowed && !BACKWARD.includes(action));
  const refusals = refusalsOf(acts);
  return (
    <div className={`${quiet ? styles.quiet : styles.bar} no-print`} role="group" aria-label={texts.barTitle}>
      <div className={styles.buttons}>
        {children}
        {acts.map((act) => (
          <ActButton
            key={act.action}
            act={act}
            main={act === main}
            why={`why-${refusals.findIndex(({ reason }) => reason === act.reason)}`}
            onChoose={() => onChoose(act)}
          />
        ))}
        {acts.length === 0 && !children && <span className={styles.soft}>{texts.nothing}</span>}
      </div>
      {refusals.length > 0 && (
        <ul className={styles.reasons}>
          {refusals.map(({ reason, names }, index) => (
            <li key={reason} id={`why-${index}`}>
              <strong>{names.join(texts.between)}</strong>：{reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Refusal {
  readonly reason: string | null;
  readonly names: string[];
}

/** What is not allowed, by its reason. */
function refusalsOf(acts: readonly PossibleAct[]): Refusal[] {
  const refusals = new Map<string | null, string[]>();
  for (const { allowed, reason, actionZh } of acts)
    if (!allowed) refusals.set(reason, [...(refusals.get(reason) ?? []), actionZh]);
  return [...refusals].map(([reason, names]) => ({ reason, names }));
}

function ActButton({
  act,
  main,
  why,
  onChoose,
}: {
  readonly act: PossibleAct;
  readonly main: boolean;
  /** Id of the element that tells why it is not allowed. */
  readonly why: string;
  readonly onChoose: () => void;
}) {
  const { actionZh, mode = 'DO', allowed, proposalId } = act;
  if (mode === 'DECIDE' && allowed && proposalId)
    return (
      <LinkButton main to={pathTo('proposal', proposalId)}>
        {texts.decide(actionZh)}
      </LinkButton>
    );
  return (
    <Button
      type={main ? 'primary' : 'default'}
      disabled={!allowed}
      aria-describedby={allowed ? undefined : why}
      onClick={onChoose}
    >
      {NAMES[mode](actionZh)}
    </Button>
  );
}
