import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { texts as all } from '#texts/reminders';
import { PATHS } from '../../../app/paths.js';
import { Field } from '../../../ui/form/Field.js';
import { Form } from '../../../ui/form/Form.js';
import { useForm } from '../../../ui/form/use-form.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { type RuleId, useReminderRules } from '../../../ui/reminders/rules.js';
import { Empty } from '../../../ui/States.js';
import { type Asked, type Range, useFirstRange } from '../result/range.js';
import { NEEDS, RangeFields } from '../result/RangeForm.js';
import { SimulationResult } from '../result/SimulationResult.js';
import { useSimulation } from '../result/use-simulation.js';
import styles from '../reminder.module.css';
import { DownFields, type Down, isPeriod } from './DownFields.js';

const texts = all.simulation;

interface Values extends Range {
  readonly rules: readonly RuleId[];
  readonly down: readonly Down[];
}

/** 提醒推演: the whole ladder over any days, on a clock of its own, with days of standstill if one likes. */
export default function Simulation() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const read = useSimulation(asked);
  const form = useForm<Values>(
    { ...useFirstRange(), rules: [], down: [] },
    { needs: () => NEEDS, faults, problem: read.error },
  );
  return (
    <Page
      wide
      title={texts.title}
      lead={texts.lead}
      extra={<Link to={PATHS.reminderRules}>{texts.back}</Link>}
    >
      <Panel>
        <Form
          form={form}
          name={texts.title}
          labels={all.range.fields}
          submitLabel={texts.submit}
          busy={read.isFetching}
          onSubmit={(values) => setAsked(askedBy(values))}
        >
          <RangeFields
            form={form}
            beside={<RulesField value={form.values.rules} onChange={(rules) => form.set('rules', rules)} />}
          />
          <DownFields
            value={form.values.down}
            fault={form.errorOf('down')}
            onChange={(down) => form.set('down', down)}
          />
        </Form>
      </Panel>
      {read.data ? (
        <Panel>
          <div className={styles.stack}>
            <SimulationResult answer={read.data} by={byOf(asked)} />
          </div>
        </Panel>
      ) : (
        !read.isFetching && <Empty>{texts.first}</Empty>
      )}
    </Page>
  );
}

function byOf(asked: Asked | null): string {
  return asked?.rules ? all.result.byRules : all.result.byInForce;
}

function askedBy({ rules, down, ...range }: Values): Asked {
  return {
    ...range,
    ...(rules.length > 0 ? { rules: [...rules] } : {}),
    ...(down.length > 0 ? { down: [...down] } : {}),
  };
}

function faults({ down }: Values): Partial<Record<keyof Values, string>> {
  return down.every(isPeriod) ? {} : { down: texts.downFault };
}

interface RulesFieldProps {
  readonly value: readonly RuleId[];
  readonly onChange: (rules: RuleId[]) => void;
}

function RulesField({ value, onChange }: RulesFieldProps) {
  const { data = [] } = useReminderRules();
  return (
    <Field label={all.range.fields.rules} hint={all.range.rulesHint} optional>
      {(control) => (
        <Select
          {...control}
          mode="multiple"
          value={[...value]}
          options={data.map(({ id, zh }) => ({ value: id, label: zh }))}
          placeholder={all.range.allRules}
          optionFilterProp="label"
          onChange={onChange}
        />
      )}
    </Field>
  );
}
