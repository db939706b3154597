import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { texts } from '#texts/reminders';
import { PATHS } from '../../../app/paths.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { type ReminderRule, useReminderRules } from '../../../ui/reminders/rules.js';
import { Empty, Loaded } from '../../../ui/States.js';
import { TryDraft } from '../draft/TryDraft.js';
import { RangeForm } from '../result/RangeForm.js';
import { useFirstRange } from '../result/range.js';
import { SimulationResult } from '../result/SimulationResult.js';
import { useSimulation } from '../result/use-simulation.js';
import styles from '../reminder.module.css';
import { RuleInForce } from './RuleInForce.js';

/** One ladder: as it stands, what it would send, and a draft of another one beside it. */
export default function Rule() {
  const { id = '' } = useParams();
  const read = useReminderRules();
  return (
    <Loaded read={read}>
      {(rules) => {
        const rule = rules.find((one) => one.id === id);
        return (
          <Page
            wide
            title={rule?.zh ?? texts.title}
            lead={texts.lead}
            extra={<Link to={PATHS.reminderRules}>{texts.rule.back}</Link>}
          >
            {rule ? <Content key={rule.id} rule={rule} /> : <Empty />}
          </Page>
        );
      }}
    </Loaded>
  );
}

function Content({ rule }: { readonly rule: ReminderRule }) {
  const [range, setRange] = useState(useFirstRange());
  const read = useSimulation({ ...range, rules: [rule.id] });
  return (
    <>
      <RuleInForce rule={rule} />
      <Panel title={texts.preview.title}>
        <div className={styles.stack}>
          <p className={styles.soft}>{texts.preview.note}</p>
          <RangeForm start={range} problem={read.error} busy={read.isFetching} onAsk={setRange} />
          {read.data && <SimulationResult answer={read.data} by={texts.result.byRule} />}
        </div>
      </Panel>
      <TryDraft rule={rule} range={range} inForce={read.data} />
    </>
  );
}
