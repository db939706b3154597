import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { ProblemBox } from '../Messages.js';
import styles from './form.module.css';
import type { FormState } from './use-form.js';

interface FormProps<Values> {
  readonly form: FormState<Values>;
  /** What the form is for, read out by screen readers. */
  readonly name: string;
  /** Names of the fields, for the list of what is wrong. */
  readonly labels: Readonly<Partial<Record<keyof Values & string, string>>>;
  readonly submitLabel: string;
  readonly busy: boolean;
  /** Called when everything needed is there. */
  readonly onSubmit: (values: Values) => void;
  readonly onCancel?: { readonly label: string; readonly run: () => void };
  readonly children: ReactNode;
}

/** A form that is sent as a whole; after a refusal the first field at fault has the focus. */
export function Form<Values>(props: FormProps<Values>) {
  const { form, name, labels, submitLabel, busy, onSubmit, onCancel, children } = props;
  const element = useRef<HTMLFormElement>(null);
  const { tries, problem } = form;
  useEffect(() => {
    if (tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, problem]);
  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) onSubmit(form.values);
      }}
    >
      {children}
      <ProblemBox problem={problem} labels={labels} />
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {submitLabel}
        </Button>
        {onCancel && <Button onClick={onCancel.run}>{onCancel.label}</Button>}
      </div>
    </form>
  );
}
