import { Input } from 'antd';
import { useState } from 'react';
import type { Control } from '../form/Field.js';
import type { Meaning } from './meaning.js';

export interface TypedInputProps<Value> extends Partial<Control> {
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  /** The text is no value; what was there before stays. */
  readonly onFault: (text: string, fault: string) => void;
  /** A text without meaning that was typed before the input was taken off the page. */
  readonly text?: string | undefined;
  readonly unit?: string | null;
  readonly 'aria-label'?: string;
}

interface Reading<Value> {
  readonly read: (text: string) => Meaning<Value>;
  /** The value as it stands in the input. */
  readonly write: (value: Value) => string;
}

const RIGHT = { input: { textAlign: 'right' } } as const;

/** A text that means a value. While it is being typed it stays as typed; left, it reads as the value. */
export function TypedInput<Value>({
  value,
  onValue,
  onFault,
  text,
  unit,
  read,
  write,
  ...control
}: TypedInputProps<Value> & Reading<Value>) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      {...control}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? text ?? write(value)}
      suffix={unit}
      styles={RIGHT}
      onChange={({ target }) => {
        setTyped(target.value);
        const meaning = read(target.value);
        if ('fault' in meaning) onFault(target.value, meaning.fault);
        else onValue(meaning.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
