import { Input } from 'antd';
import { texts } from '#texts/assessment';
import type { Schema } from '../../api/client.js';
import styles from './assessment.module.css';
import { hundredths } from './judging.js';

type Dimension = Schema<'DimensionView'>;

/** What is typed, by dimension. */
export type Entries = Readonly<Record<string, { readonly points: string; readonly reason: string }>>;

interface PointInputsProps {
  readonly dimensions: readonly Dimension[];
  readonly entries: Entries;
  /** It was tried to send it: what is wrong is shown. */
  readonly tried: boolean;
  readonly onChange: (entries: Entries) => void;
}

/** One line for each dimension: its points and why. */
export function PointInputs({ dimensions, entries, tried, onChange }: PointInputsProps) {
  const { points } = texts;
  const put = (code: string, change: Partial<Entries[string]>) =>
    onChange({ ...entries, [code]: { points: '', reason: '', ...entries[code], ...change } });
  const sum = dimensions.reduce(
    (total, { code }) => total + (hundredths(entries[code]?.points ?? '') ?? 0),
    0,
  );
  return (
    <table className={styles.table}>
      <caption className="hidden-text">{points.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{points.dimension}</th>
          <th scope="col">{points.most}</th>
          <th scope="col">{points.points}</th>
          <th scope="col">{points.reason}</th>
        </tr>
      </thead>
      <tbody>
        {dimensions.map((dimension) => (
          <Line
            key={dimension.code}
            dimension={dimension}
            entry={entries[dimension.code] ?? { points: '', reason: '' }}
            tried={tried}
            onChange={(change) => put(dimension.code, change)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{points.total}</th>
          <td>100</td>
          <td>{sum / 100}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

interface LineProps {
  readonly dimension: Dimension;
  readonly entry: Entries[string];
  readonly tried: boolean;
  readonly onChange: (change: Partial<Entries[string]>) => void;
}

function Line({ dimension: { zh, most, byFormula }, entry, tried, onChange }: LineProps) {
  const { points } = texts;
  if (byFormula)
    return (
      <tr>
        <th scope="row">{zh}</th>
        <td>{most}</td>
        <td>{entry.points || points.byFormula}</td>
        <td className={styles.soft}>{entry.reason || points.byFormula}</td>
      </tr>
    );
  const given = hundredths(entry.points);
  const bad = given === null || given > (hundredths(most) ?? 0);
  const unsaid = entry.reason.trim() === '';
  const state = (wrong: boolean) => ({
    'aria-invalid': tried && wrong,
    ...(tried && wrong ? { status: 'error' as const } : {}),
  });
  return (
    <tr>
      <th scope="row">{zh}</th>
      <td>{most}</td>
      <td className={styles.points}>
        <Input
          {...state(bad)}
          aria-label={points.pointsOf(zh)}
          inputMode="decimal"
          value={entry.points}
          onChange={({ target }) => onChange({ points: target.value })}
        />
        {tried && bad && <div className={styles.fault}>{points.bad}</div>}
      </td>
      <td>
        <Input
          {...state(unsaid)}
          aria-label={points.reasonOf(zh)}
          value={entry.reason}
          maxLength={300}
          onChange={({ target }) => onChange({ reason: target.value })}
        />
        {tried && unsaid && <div className={styles.fault}>{points.reasonMissing}</div>}
      </td>
    </tr>
  );
}
