import { texts } from '#texts/case';
import { useWords } from '../../../api/catalogue.js';
import { type CasePath, type CaseView, useCaseHistory } from '../../../api/case.js';
import { dateOf } from '../../../ui/dates.js';
import { Tag } from '../../../ui/Tag.js';
import styles from './flow.module.css';

const { flow: words } = texts;

type Steps = CasePath['steps'];
type Way = keyof typeof words.ways;

/** A way aside, and the step without which it cannot be gone. */
const WAYS: readonly (readonly [Way, step: string | null])[] = [
  ['RETURNED', null],
  ['CITY_OBJECTION', 'CITY_PUBLICITY'],
  ['OUTSIDE_EVALUATION', 'DECISION'],
  ['OBJECTION', 'PUBLICITY'],
  ['REFUSED', null],
  ['WITHDRAWN', null],
  ['LAPSED', null],
  ['NOT_SUBMITTED', null],
  ['NOT_RECOMMENDED', 'RECOMMENDATION'],
];

interface FlowPictureProps {
  readonly view: CaseView;
  readonly steps: Steps;
}

/** The main way as boxes from left to right, and below it where else a case may go. */
export function FlowPicture({ view, steps }: FlowPictureProps) {
  const word = useWords();
  const { data: history = [] } = useCaseHistory(view.id);
  const been = new Set(history.map(({ toState }) => toState));
  const ways = WAYS.filter(([, step]) => step === null || steps.some(({ key }) => key === step));
  return (
    <div className={styles.picture}>
      <h3>{words.main}</h3>
      <ol className={styles.main}>
        {steps.map((step) => (
          <li
            key={step.key}
            className={styles.box}
            data-state={step.state}
            aria-current={step.state === 'CURRENT' ? 'step' : undefined}
          >
            <div className={styles.head}>
              <strong>{step.zh}</strong>
              {step.state === 'CURRENT' && <Tag tone="brand">{words.here}</Tag>}
            </div>
            <span>{step.holderName}</span>
            <span>{timesOf(step)}</span>
            {step.dueOn && <span>{words.due(step.dueOn)}</span>}
          </li>
        ))}
      </ol>
      <h3>{words.branches}</h3>
      <ul className={styles.branches}>
        {ways.map(([way]) => (
          <li
            key={way}
            className={styles.box}
            data-state={view.state === way ? 'CURRENT' : been.has(way) ? 'DONE' : 'AHEAD'}
          >
            <div className={styles.head}>
              <strong>{word('caseStates', way)}</strong>
              {view.state === way && <Tag tone="brand">{words.here}</Tag>}
              {view.state !== way && been.has(way) && <Tag>{words.was}</Tag>}
            </div>
            <span>{words.ways[way]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function timesOf({ since, until }: Steps[number]): string {
  if (since && until) return words.fromTo(dateOf(since), dateOf(until));
  return since ? words.since(dateOf(since)) : '';
}
