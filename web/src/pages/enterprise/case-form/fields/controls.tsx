import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { texts as ui } from '#texts/ui';
import type { FormField } from '../../../../api/catalogue.js';
import type { FieldContent } from '../../../../ui/field-value.js';
import type { Control } from '../../../../ui/form/Field.js';
import { AmountInput, PercentInput, WholeInput } from '../../../../ui/numbers/NumberInputs.js';
import { WrittenInput } from './WrittenInput.js';

export interface ControlProps {
  readonly field: FormField;
  readonly value: FieldContent;
  /** A text without meaning that was typed before. */
  readonly text: string | undefined;
  readonly control: Partial<Control> & { readonly 'aria-label'?: string };
  /** @param sure the unit was typed with it */
  readonly put: (value: FieldContent, sure?: boolean) => void;
  readonly hold: (text: string, fault: string) => void;
}

type ControlOf = (props: ControlProps) => ReactNode;

const asNumber = (value: FieldContent) => (typeof value === 'number' ? value : null);
const asText = (value: FieldContent) => (typeof value === 'string' ? value : '');

const YES_NO = [
  { value: 'true', label: ui.yes },
  { value: 'false', label: ui.no },
];

const written: ControlOf = ({ field, value, control, put }) => (
  <WrittenInput control={control} long={field.type === 'longText'} value={asText(value)} onWritten={put} />
);

/** A number beside others of its metric, whose unit the row names already, or by itself. */
function number(Typed: typeof AmountInput | typeof WholeInput): ControlOf {
  return function NumberControl({ field, value, text, control, put, hold }) {
    return (
      <Typed
        {...control}
        unit={field.metric === null ? field.unitZh : null}
        value={asNumber(value)}
        text={text}
        onValue={put}
        onFault={hold}
      />
    );
  };
}

const CONTROLS: Readonly<Record<FormField['type'], ControlOf>> = {
  text: written,
  longText: written,
  date: ({ value, control, put }) => (
    <Input
      {...control}
      type="date"
      value={asText(value)}
      onChange={({ target }) => put(target.value === '' ? null : target.value)}
    />
  ),
  money: number(AmountInput),
  integer: number(WholeInput),
  ratio: ({ field, value, text, control, put, hold }) => (
    <PercentInput
      {...control}
      unit={field.unitZh}
      value={asText(value) || null}
      text={text}
      onValue={put}
      onFault={hold}
    />
  ),
  choice: ({ field, value, control, put }) => (
    <Select
      {...control}
      value={asText(value) || null}
      allowClear={!field.mandatory}
      options={field.choices.map(({ code, zh }) => ({ value: code, label: zh }))}
      onChange={(code: string | undefined) => put(code ?? null)}
    />
  ),
  boolean: ({ field, value, control, put }) => (
    <Select
      {...control}
      value={typeof value === 'boolean' ? String(value) : null}
      allowClear={!field.mandatory}
      options={YES_NO}
      onChange={(word: string | undefined) => put(word === undefined ? null : word === 'true')}
    />
  ),
};

/** The input that goes with the type of a field. */
export function FieldControl(props: ControlProps): ReactNode {
  return CONTROLS[props.field.type](props);
}
