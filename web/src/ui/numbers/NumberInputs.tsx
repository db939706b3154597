import { texts } from '#texts/numbers';
import { grouped, wan } from '../money.js';
import { readAmount, type TypedAmount } from './amounts.js';
import { readPercent, readWhole } from './counts.js';
import { told } from './meaning.js';
import { TypedInput, type TypedInputProps } from './TypedInput.js';

interface AmountInputProps extends Omit<TypedInputProps<number | null>, 'onValue'> {
  /** @param unitNamed the unit stood behind the number, so there is no doubt about it */
  readonly onValue: (fen: number | null, unitNamed: boolean) => void;
}

/** An amount, shown in 万元 and held in fen. */
export function AmountInput({ value, onValue, ...input }: AmountInputProps) {
  return (
    <TypedInput<TypedAmount>
      {...input}
      value={{ fen: value, unitNamed: false }}
      onValue={({ fen, unitNamed }) => onValue(fen, unitNamed)}
      read={(text) => told(readAmount(text), texts.amountTooFine)}
      write={({ fen }) => wan(fen)}
    />
  );
}

/** A whole number. */
export function WholeInput(input: TypedInputProps<number | null>) {
  return <TypedInput {...input} read={(text) => told(readWhole(text), texts.wholeTooFine)} write={grouped} />;
}

/** A percentage as decimal text such as `12.5`. */
export function PercentInput(input: TypedInputProps<string | null>) {
  return <TypedInput {...input} read={(text) => told(readPercent(text))} write={(value) => value ?? ''} />;
}
