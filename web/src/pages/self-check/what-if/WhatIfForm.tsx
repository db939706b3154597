import { useState } from 'react';
import { texts } from '#texts/self-check';
import type { Asked, FactChange, FactInput, Judgment, Subject } from '../../../api/judgments.js';
import { Form } from '../../../ui/form/Form.js';
import { FormFields } from '../../../ui/form/FormFields.js';
import { numberFaults } from '../../../ui/form/NumberField.js';
import { useForm } from '../../../ui/form/use-form.js';
import { NoticeBox } from '../../../ui/Messages.js';
import { fieldOf, nameOf, numbersOf, sentOf, textOf } from './fact-field.js';
import { Result } from './Result.js';
import { useWhatIf } from './use-what-if.js';
import styles from './what-if.module.css';

const words = texts.whatIf;

type Values = Readonly<Record<string, string>>;

interface WhatIfFormProps {
  readonly enterpriseId: string;
  readonly subject: Subject;
  readonly asked: Asked;
  readonly judgment: Judgment;
  readonly inputs: readonly FactInput[];
  readonly onClear: () => void;
}

/** The facts a rule set reads, to be changed for a calculation; only what is another one than now is sent. */
export function WhatIfForm({ enterpriseId, subject, asked, judgment, inputs, onClear }: WhatIfFormProps) {
  const whatIf = useWhatIf(enterpriseId, subject, asked);
  const [nothing, setNothing] = useState(false);
  const initial: Values = Object.fromEntries(inputs.map((input) => [input.key, textOf(input)]));
  const form = useForm<Values>(initial, {
    needs: () => [],
    faults: (values) => numberFaults<Values>(values, numbersOf(inputs)),
    problem: whatIf.problem,
  });
  const places = placesOf(inputs);
  const stale = JSON.stringify(changesOf(inputs, form.values)) !== JSON.stringify(whatIf.changes);
  return (
    <div className={styles.stack}>
      <Form
        form={form}
        name={words.title}
        labels={Object.fromEntries(inputs.map((input) => [input.key, nameOf(input)]))}
        submitLabel={words.calculate}
        busy={whatIf.busy}
        onSubmit={(values) => {
          const changes = changesOf(inputs, values);
          setNothing(changes.length === 0);
          whatIf.ask(changes);
        }}
        onCancel={{ label: words.clear, run: onClear }}
      >
        {places.map((place) => (
          <fieldset key={place} className={styles.place}>
            <legend>{place}</legend>
            <FormFields form={form} rows={inputs.filter(({ whereZh }) => whereZh === place).map(fieldOf)} />
          </fieldset>
        ))}
      </Form>
      <div aria-live="polite">
        {nothing && <NoticeBox>{words.nothing}</NoticeBox>}
        {whatIf.answer && (
          <Result
            answer={whatIf.answer}
            now={judgment}
            stale={stale}
            changed={inputs.filter(({ key }) => whatIf.changes.some((change) => change.key === key))}
          />
        )}
      </div>
    </div>
  );
}

/** Kinds of facts by how often they are the ones to move. */
const KINDS = ['figure', 'product', 'attribute', 'title', 'enterprise'];

/** Where the facts are kept, figures first. */
function placesOf(inputs: readonly FactInput[]): string[] {
  const rankOf = ({ key }: FactInput) => KINDS.indexOf(key.split('.')[0] ?? '');
  return [...new Set(inputs.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ whereZh }) => whereZh))];
}

/** What is another one than now. */
function changesOf(inputs: readonly FactInput[], values: Values): FactChange[] {
  return inputs.flatMap((input) => {
    const value = sentOf(input, values[input.key] ?? '');
    return value === input.value ? [] : [{ key: input.key, value }];
  });
}
