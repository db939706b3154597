import { texts } from '#texts/case-judgment';
import type { CaseJudgment } from '../../../api/judgments.js';
import { VerdictTag } from '../../../ui/judgment/VerdictTag.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import styles from './judgment.module.css';

type Fact = CaseJudgment['factDifferences'][number];
type Condition = CaseJudgment['conditionDifferences'][number];

interface DifferencesProps {
  readonly facts: readonly Fact[];
  readonly conditions: readonly Condition[];
}

/** What has become another one since the case was handed in. */
export function Differences({ facts, conditions }: DifferencesProps) {
  return (
    <>
      {facts.length > 0 && (
        <section className={styles.part} aria-label={texts.facts.title}>
          <h3>{texts.facts.title}</h3>
          <RowsTable caption={texts.facts.title} columns={FACTS} rows={facts} rowId={({ key }) => key} />
        </section>
      )}
      {conditions.length > 0 && (
        <section className={styles.part} aria-label={texts.conditions.title}>
          <h3>{texts.conditions.title}</h3>
          <RowsTable
            caption={texts.conditions.title}
            columns={CONDITIONS}
            rows={conditions}
            rowId={({ id }) => id}
          />
        </section>
      )}
    </>
  );
}

const FACTS: readonly Column<Fact>[] = [
  { key: 'name', title: texts.facts.name, cell: ({ zh }) => zh },
  {
    key: 'before',
    title: texts.facts.before,
    width: '18%',
    cell: ({ beforeZh }) => beforeZh ?? texts.facts.unknown,
  },
  {
    key: 'after',
    title: texts.facts.after,
    width: '18%',
    cell: ({ afterZh }) => <strong>{afterZh ?? texts.facts.unknown}</strong>,
  },
  {
    key: 'source',
    title: texts.facts.source,
    width: '26%',
    cell: ({ source, enteredOn }) =>
      source !== null && enteredOn !== null ? texts.facts.entered(source, enteredOn) : source,
  },
];

const CONDITIONS: readonly Column<Condition>[] = [
  { key: 'name', title: texts.conditions.name, cell: ({ zh }) => zh },
  {
    key: 'before',
    title: texts.conditions.before,
    width: '18%',
    cell: ({ before }) => <VerdictTag of={before} />,
  },
  {
    key: 'after',
    title: texts.conditions.after,
    width: '18%',
    cell: ({ after }) => <VerdictTag of={after} />,
  },
];
