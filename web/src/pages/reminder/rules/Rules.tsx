import { Link } from 'react-router';
import { texts } from '#texts/reminders';
import { pathTo } from '../../../app/paths.js';
import { Page } from '../../../ui/Page.js';
import { type ReminderRule, useReminderRules } from '../../../ui/reminders/rules.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import { Loaded } from '../../../ui/States.js';
import styles from '../reminder.module.css';

/** 提醒规则: every ladder in words. */
export default function Rules() {
  const read = useReminderRules();
  return (
    <Page wide title={texts.title} lead={texts.lead}>
      <Loaded read={read}>
        {(rules) => (
          <RowsTable caption={texts.caption} columns={COLUMNS} rows={rules} rowId={({ id }) => id} whole />
        )}
      </Loaded>
      <p className={styles.soft}>{texts.dayOff}</p>
    </Page>
  );
}

const COLUMNS: readonly Column<ReminderRule>[] = [
  {
    key: 'rule',
    title: texts.columns.rule,
    width: '190px',
    cell: ({ id, zh, rungs }) => (
      <div>
        <Link className={styles.name} to={pathTo('reminderRule', id)}>
          {zh}
        </Link>
        <div className={styles.soft}>{texts.rungCount(rungs.length)}</div>
      </div>
    ),
  },
  {
    key: 'rungs',
    title: texts.columns.rungs,
    cell: ({ rungs }) => (
      <ul className={styles.rungs}>
        {rungs.map((rung) => (
          <li key={rung.id}>{texts.rung(rung.atZh, rung.recipientsZh.join('、'))}</li>
        ))}
      </ul>
    ),
  },
  {
    key: 'channels',
    title: texts.columns.channels,
    width: '180px',
    cell: ({ channelsZh }) => channelsZh.join('、'),
  },
];
