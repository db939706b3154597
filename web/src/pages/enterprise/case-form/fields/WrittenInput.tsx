import { Input } from 'antd';
import { useState } from 'react';
import type { Control } from '../../../../ui/form/Field.js';

const ROWS = { minRows: 3, maxRows: 12 };

interface WrittenInputProps {
  readonly control: Partial<Control>;
  readonly long: boolean;
  readonly value: string;
  /** Null once it is empty. */
  readonly onWritten: (text: string | null) => void;
}

/** A text. While it is being written it stays as written, also where the saved one has lost a space at its end. */
export function WrittenInput({ control, long, value, onWritten }: WrittenInputProps) {
  const [written, setWritten] = useState<string | null>(null);
  const shared = {
    ...control,
    value: written ?? value,
    onBlur: () => setWritten(null),
    onChange: ({ target }: { target: { value: string } }) => {
      setWritten(target.value);
      onWritten(target.value.trim() === '' ? null : target.value);
    },
  };
  return long ? <Input.TextArea {...shared} autoSize={ROWS} /> : <Input {...shared} autoComplete="off" />;
}
