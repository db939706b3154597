import { texts as all } from '#texts/reminders';
import type { Schema } from '../../../api/client.js';
import { Facts } from '../../../ui/Facts.js';
import { Panel } from '../../../ui/Panel.js';
import { type ReminderRule, shortVersion } from '../../../ui/reminders/rules.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import styles from '../reminder.module.css';

type Rung = Schema<'RungView'>;
const texts = all.rule;

/** The rule as it stands: channels, due date, and each rung with whom it tells in which words. */
export function RuleInForce({ rule }: { readonly rule: ReminderRule }) {
  const { channelsZh, dueMonthDay, version, rungs } = rule;
  return (
    <Panel title={texts.inForce}>
      <div className={styles.stack}>
        <Facts
          rows={[
            [texts.facts.due, dueText(dueMonthDay)],
            [texts.facts.channels, texts.channelNote(channelsZh.join('、'))],
            [texts.facts.version, shortVersion(version)],
          ]}
        />
        <RowsTable caption={texts.rungsCaption} columns={COLUMNS} rows={rungs} rowId={({ id }) => id} whole />
        <p className={styles.soft}>{all.dayOff}</p>
      </div>
    </Panel>
  );
}

/** A text with its places named in words: `{dueOn}` reads 〔到期日〕. */
function withNames(text: string): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const said = (all.places as Readonly<Record<string, string>>)[name];
    return said === undefined ? place : `〔${said}〕`;
  });
}

function dueText(monthDay: string | null): string {
  if (monthDay === null) return texts.eachOwn;
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return texts.everyYear(month, day);
}

const COLUMNS: readonly Column<Rung>[] = [
  {
    key: 'when',
    title: texts.columns.when,
    width: '220px',
    cell: (rung) => (
      <div>
        {rung.atZh}
        <div className={styles.soft}>{rung.id}</div>
      </div>
    ),
  },
  {
    key: 'who',
    title: texts.columns.who,
    width: '200px',
    cell: ({ recipientsZh }) => recipientsZh.join('、'),
  },
  {
    key: 'words',
    title: texts.columns.words,
    cell: ({ titleZh, bodyZh }) => (
      <div className={styles.words}>
        <strong>{withNames(titleZh)}</strong>
        <div className={styles.soft}>{withNames(bodyZh)}</div>
      </div>
    ),
  },
];
