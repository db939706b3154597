import { Button, Checkbox, Input, Radio } from 'antd';
import { useId } from 'react';
import { texts } from '#texts/acts';
import { texts as ui } from '#texts/ui';
import styles from './acts.module.css';
import { type Choice, ManyChoices } from './ManyChoices.js';
import { inputLabel, inputRule, type InputValue } from './inputs.js';

interface ActInputProps {
  readonly name: string;
  readonly value: InputValue;
  readonly onChange: (value: InputValue) => void;
  readonly mandatory: boolean;
  /** What is wrong with it, or null. */
  readonly fault: string | null;
  /** For an input that is chosen from a list. */
  readonly choices: readonly Choice[];
  /** Instead of the general label or hint. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** A sentence to begin with, put in on request while nothing has been written. */
  readonly template?: string | undefined;
}

/** One input of an act with its label, its hint and what is wrong with it. */
export function ActInput(props: ActInputProps) {
  const { name, mandatory, fault } = props;
  const id = useId();
  const rule = inputRule(name);
  const { kind } = rule;
  const hint = props.hint ?? rule.hint;
  const label = `${props.label ?? inputLabel(name)}${mandatory ? `（${ui.required}）` : ''}`;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const below = (
    <>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {fault && (
        <div id={`${id}-fault`} className={styles.wrong}>
          {fault}
        </div>
      )}
    </>
  );
  if (kind === 'choice' || kind === 'choices')
    return (
      <div className={styles.input}>
        <fieldset aria-describedby={described}>
          <legend>{label}</legend>
          <Choices {...props} many={kind === 'choices'} />
        </fieldset>
        {below}
      </div>
    );
  if (kind === 'pledge')
    return (
      <div className={styles.input}>
        <Checkbox
          checked={props.value === true}
          aria-describedby={described}
          onChange={({ target }) => props.onChange(target.checked)}
        >
          {texts.hints.pledge}
        </Checkbox>
        {below}
      </div>
    );
  return (
    <div className={styles.input}>
      <label htmlFor={id}>{label}</label>
      {props.template && !props.value && (
        <Button
          type="link"
          size="small"
          className={styles.template}
          onClick={() => props.onChange(props.template)}
        >
          {texts.useTemplate}
        </Button>
      )}
      <Written {...props} id={id} kind={kind} described={described} />
      {below}
    </div>
  );
}

function Written({
  id,
  kind,
  value,
  onChange,
  fault,
  described,
}: ActInputProps & {
  readonly id: string;
  readonly kind: 'long' | 'short' | 'date';
  readonly described: string | undefined;
}) {
  const shared = {
    id,
    value: typeof value === 'string' ? value : '',
    'aria-invalid': fault !== null,
    'aria-describedby': described,
    ...(fault ? { status: 'error' as const } : {}),
  };
  if (kind === 'long')
    return (
      <Input.TextArea
        {...shared}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  return (
    <Input
      {...shared}
      type={kind === 'date' ? 'date' : 'text'}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function Choices({ value, onChange, choices, many }: ActInputProps & { readonly many: boolean }) {
  if (many) return <ManyChoices value={value} onChange={onChange} choices={choices} />;
  return (
    <Radio.Group
      value={value}
      options={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
      onChange={({ target }) => onChange(target.value as string)}
    />
  );
}
