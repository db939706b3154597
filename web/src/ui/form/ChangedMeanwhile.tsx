import { texts } from '#texts/form';
import { texts as ui } from '#texts/ui';
import { NoticeBox } from '../Messages.js';

interface ChangedMeanwhileProps<Values> {
  /** The row when the form was opened, and as it is now, as the form would show them. */
  readonly before: Values;
  readonly now: Values;
  readonly labels: Readonly<Partial<Record<keyof Values & string, string>>>;
}

/** What somebody else changed while the form was open; what was typed stays and only that is saved. */
export function ChangedMeanwhile<Values extends Readonly<Record<string, string>>>({
  before,
  now,
  labels,
}: ChangedMeanwhileProps<Values>) {
  const changed = Object.keys(labels).filter((name) => before[name] !== now[name]);
  if (changed.length === 0) return null;
  return (
    <NoticeBox>
      <p>{texts.meanwhile}</p>
      <ul>
        {changed.map((name) => (
          <li key={name}>{texts.becameOf(labels[name] ?? name, now[name] || ui.none)}</li>
        ))}
      </ul>
    </NoticeBox>
  );
}

/** The fields of a form that its user changed. */
export function changesOf<Values extends object>(before: Values, values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => before[name as keyof Values] !== value),
  ) as Partial<Values>;
}
