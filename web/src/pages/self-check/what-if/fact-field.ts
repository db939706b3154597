import { texts } from '#texts/self-check';
import { texts as ui } from '#texts/ui';
import type { FactInput } from '../../../api/judgments.js';
import type { FieldRow } from '../../../ui/form/FormFields.js';
import { numberOf } from '../../../ui/form/NumberField.js';
import { type NumberKind, numberText } from '../../../ui/numbers/meaning.js';

const words = texts.whatIf;

/** The choice that nothing is known. */
const UNKNOWN = 'UNKNOWN';

/** How a number of the interface stands in a field, and the other way round; `times` is the number held for one of its text. */
const NUMBERS = {
  MONEY: { kind: 'amount', times: 1, places: 0 },
  COUNT: { kind: 'whole', times: 1, places: 0 },
  PERCENT: { kind: 'share', times: 10_000, places: null },
  SCORE: { kind: 'score', times: 100, places: 2 },
} as const satisfies Record<string, { kind: NumberKind; times: number; places: number | null }>;

function numberRule(type: FactInput['type']) {
  return type in NUMBERS ? NUMBERS[type as keyof typeof NUMBERS] : null;
}

export function nameOf({ zh, type }: FactInput): string {
  if (type === 'MONEY') return words.amount(zh);
  return type === 'PERCENT' ? words.share(zh) : zh;
}

/** The field in which a fact can be another one. */
export function fieldOf(input: FactInput): FieldRow<string> {
  const { key, type, value, valueZh } = input;
  return {
    name: key,
    label: nameOf(input),
    kind: kindOf(input),
    options: optionsOf(input),
    hint: valueZh === null ? words.notKnown : words.now(valueZh),
    ...(type === 'MONEY' && { beside: value === null ? null : Number(value) }),
  };
}

/** Facts of the file may be known not to exist; those of the register and of products have a date or none is known. */
function kindOf({ key, type }: FactInput): NonNullable<FieldRow<string>['kind']> {
  const rule = numberRule(type);
  if (rule) return rule.kind;
  if (type !== 'DATE') return 'choice';
  return key.startsWith('attribute.') ? 'dateOrNone' : 'date';
}

/** The number kinds of the facts, by field. */
export function numbersOf(inputs: readonly FactInput[]): Record<string, NumberKind> {
  return Object.fromEntries(
    inputs.flatMap(({ key, type }) => {
      const rule = numberRule(type);
      return rule ? [[key, rule.kind]] : [];
    }),
  );
}

/** A fact as it stands in its field. */
export function textOf({ type, value }: FactInput): string {
  const rule = numberRule(type);
  if (rule) return value === null ? '' : numberText(rule.kind, Math.round(Number(value) * rule.times));
  return value ?? (type === 'DATE' ? '' : UNKNOWN);
}

/** What a field says, as it is sent; null for not known. */
export function sentOf({ type }: FactInput, typed: string): string | null {
  const text = typed.trim();
  if (text === '' || text === UNKNOWN) return null;
  const rule = numberRule(type);
  if (!rule) return text;
  const value = numberOf(rule.kind, text);
  if (value === null) return null;
  return rule.places === null ? String(value / rule.times) : (value / rule.times).toFixed(rule.places);
}

function optionsOf({ type, choices }: FactInput) {
  const yesNo = [
    { value: 'true', label: ui.yes },
    { value: 'false', label: ui.no },
  ];
  const known = type === 'BOOLEAN' ? yesNo : choices.map(({ code, zh }) => ({ value: code, label: zh }));
  return [...known, { value: UNKNOWN, label: words.unknown }];
}
