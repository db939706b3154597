import { texts } from '#texts/self-check';
import type { Condition, FactInput, Judgment, Verdict, WhatIf } from '../../../api/judgments.js';
import { Gaps } from '../../../ui/judgment/Gaps.js';
import { pointsText } from '../../../ui/judgment/points.js';
import { VerdictTag } from '../../../ui/judgment/VerdictTag.js';
import { NoticeBox } from '../../../ui/Messages.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import styles from './what-if.module.css';

const words = texts.whatIf;

interface ResultProps {
  readonly answer: WhatIf;
  /** As it is now, with every condition. */
  readonly now: Judgment;
  readonly changed: readonly FactInput[];
  /** Something was typed since. */
  readonly stale: boolean;
}

/** How the judgment would be another one. */
export function Result({ answer: { present, changed: then }, now, changed, stale }: ResultProps) {
  const rows = changesOf(now.conditions, then.conditions);
  return (
    <section className={styles.result} aria-label={words.result}>
      <h3>{words.result}</h3>
      {stale && <NoticeBox>{words.stale}</NoticeBox>}
      <p className={styles.line}>
        <strong>{words.verdict}</strong>
        <VerdictTag of={present.verdict} />
        <span aria-hidden="true">→</span>
        <VerdictTag of={then.verdict} />
        {present.total && then.total && (
          <span>
            {words.points} {words.fromTo(` ${pointsText(present.total)} `, ` ${pointsText(then.total)}`)}
          </span>
        )}
      </p>
      <p className={styles.soft}>
        {words.changedFacts(changed.map(({ zh }) => zh).join('、'))}。{words.notSaved}
      </p>
      {rows.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <RowsTable caption={words.conditions} columns={COLUMNS} rows={rows} rowId={({ id }) => id} whole />
      )}
      {then.gaps.length > 0 && (
        <>
          <h4>{words.stillOpen}</h4>
          <Gaps gaps={then.gaps} />
        </>
      )}
    </section>
  );
}

interface ChangedCondition {
  readonly id: string;
  readonly zh: string;
  readonly before: Answer | null;
  readonly after: Answer | null;
}

interface Answer {
  readonly verdict: Verdict | null;
  readonly points: string | null;
}

const COLUMNS: readonly Column<ChangedCondition>[] = [
  { key: 'condition', title: words.condition, cell: ({ zh }) => zh },
  { key: 'before', title: words.before, width: '150px', cell: ({ before }) => <Told of={before} /> },
  { key: 'after', title: words.after, width: '150px', cell: ({ after }) => <Told of={after} /> },
];

function Told({ of }: { readonly of: Answer | null }) {
  if (of === null) return words.none;
  return (
    <span className={styles.line}>
      {of.verdict && <VerdictTag of={of.verdict} />}
      {of.points}
    </span>
  );
}

/** The conditions, groups and items whose answers differ, in the order of the rule set. */
function changesOf(before: readonly Condition[], after: readonly Condition[]): ChangedCondition[] {
  const old = new Map(before.map((row) => [row.id, row]));
  return after.flatMap((row) => {
    const [was, is] = [answerOf(old.get(row.id)), answerOf(row)];
    const same = was?.verdict === is?.verdict && was?.points === is?.points;
    return same ? [] : [{ id: row.id, zh: row.zh, before: was, after: is }];
  });
}

function answerOf(row: Condition | undefined): Answer | null {
  return row ? { verdict: row.verdict, points: row.points && pointsText(row.points) } : null;
}
