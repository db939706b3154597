import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { texts } from '#texts/acts';
import { texts as ui } from '#texts/ui';
import type { ApiProblem } from '../../api/problem.js';
import { NoticeBox, ProblemBox } from '../Messages.js';
import { ActInput } from './ActInput.js';
import styles from './acts.module.css';
import type { Choice } from './ManyChoices.js';
import { faultOf, inputLabel, type InputValue, type InputValues } from './inputs.js';

export interface ActFormProps {
  /** Inputs that must be given, and those that may, by the names of the interface. */
  readonly needs: readonly string[];
  readonly takes?: readonly string[];
  readonly choices?: Readonly<Record<string, readonly Choice[]>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
  /** Sentences to begin with, offered at the input. */
  readonly templates?: Readonly<Record<string, string>>;
  readonly start?: InputValues;
  /** It goes to the head first. */
  readonly prepared?: boolean;
  readonly submitLabel?: string;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  /** Only what was filled in; called when everything needed is there. */
  readonly onSubmit: (values: InputValues) => void;
  readonly onCancel?: () => void;
  /** Told of every change, so that one input may depend on another. */
  readonly onChange?: (values: InputValues) => void;
}

/** The inputs of one act. What is wrong stands at its input, which then has the focus, and is said once more by the server. */
export function ActForm(props: ActFormProps) {
  const { needs, takes = [], choices = {}, prepared = false, problem } = props;
  const [values, setValues] = useState<InputValues>(props.start ?? {});
  const [tries, setTries] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, problem]);
  const names = [...needs, ...takes.filter((name) => !needs.includes(name))];
  const faults = Object.fromEntries(needs.map((name) => [name, faultOf(name, values[name])]));
  const labels = Object.fromEntries(names.map((name) => [name, props.labels?.[name] ?? inputLabel(name)]));

  const put = (name: string, value: InputValue) => {
    const next = { ...values, [name]: value };
    setValues(next);
    props.onChange?.(next);
  };
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (Object.values(faults).every((fault) => fault === null)) props.onSubmit(filled(values, names));
      }}
    >
      {prepared && <NoticeBox>{texts.prepareNote}</NoticeBox>}
      {names.map((name) => (
        <ActInput
          key={name}
          name={name}
          value={values[name]}
          onChange={(value) => put(name, value)}
          mandatory={needs.includes(name)}
          fault={(tries > 0 ? faults[name] : null) ?? problem?.ofField(name) ?? null}
          choices={choices[name] ?? []}
          label={props.labels?.[name]}
          hint={props.hints?.[name]}
          template={props.templates?.[name]}
        />
      ))}
      {names.length > 0 && <div className={styles.hint}>{texts.hints.secret}</div>}
      <ProblemBox problem={problem} labels={labels} />
      <div className={styles.foot}>
        {props.onCancel && <Button onClick={props.onCancel}>{ui.cancel}</Button>}
        <Button type="primary" htmlType="submit" loading={props.busy}>
          {props.submitLabel ?? (prepared ? texts.submitPrepare : texts.submit)}
        </Button>
      </div>
    </form>
  );
}

/** What was filled in of the inputs that are asked for now. */
function filled(values: InputValues, names: readonly string[]): InputValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => names.includes(name))
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
}
