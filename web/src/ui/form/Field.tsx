import { type ReactNode, useId } from 'react';
import { texts } from '#texts/form';
import styles from './form.module.css';

/** What an input takes over so that it belongs to its label, its hint and its message. */
export interface Control {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly status?: 'error';
}

interface FieldProps {
  readonly label: string;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** Takes the whole line of a form with two columns. */
  readonly whole?: boolean;
  readonly children: (control: Control) => ReactNode;
}

/** One input with its label, a hint and what is wrong with it. */
export function Field({ label, error, hint, optional = false, whole = false, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={whole ? styles.whole : styles.field}>
      <label htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}>{texts.optional}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error !== undefined,
        ...(error === undefined ? {} : { status: 'error' }),
      })}
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          {error}
        </div>
      )}
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** Fields beside each other on a wide screen. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}
