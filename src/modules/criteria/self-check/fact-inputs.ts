import { loadPolicy } from '../../../../config/policy.js';
import type { FieldError } from '../../../common/errors.js';
import { isDate } from '../../../common/shanghai.js';
import { readAttribute } from '../../enterprise/index.js';
import { CriteriaRules } from '../criteria.errors.js';
import { factKeys, type FactBasis, type Facts, type FactValue, type HeldTitle } from '../engine/facts.js';
import { factWords } from '../explain/fact-words.js';
import type { FactInputView } from './self-check.dto.js';

/** What a person can enter for a fact: its kind, bounds, and how text becomes the value. */
interface Input {
  readonly type: FactInputView['type'];
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly { code: string; zh: string }[];
  readonly read: (text: string, today: string) => { readonly value: FactValue } | { readonly fault: Fault };
  /** The present value as it would be entered. */
  readonly write: (value: FactValue, today: string) => string;
}

type Fault = Pick<FieldError, 'code' | 'params'>;

const MOST_RANK = 100_000;
const HUNDREDTHS_OF_MILLIONTH = 10_000;
const PERCENT = /^(\d{1,3})(?:\.(\d{1,4}))?$/;
const WHOLE = /^-?\d{1,16}$/;

/** The keys a person can change so that a rule set reads other facts: a size class follows from two figures. */
export function changeable(reads: readonly string[]): string[] {
  const keys = reads.flatMap((key) => {
    const [kind, name, basis, year] = key.split('.');
    return kind === 'enterprise' && name === 'sizeClass'
      ? ['employees', 'revenue'].map((metric) => factKeys.figure(basis as FactBasis, metric, Number(year)))
      : [key];
  });
  return [...new Set(keys)];
}

/** A fact as the what-if form asks for it. */
export function inputView(key: string, facts: Facts, today: string): FactInputView {
  const { type, min = null, max = null, choices = [], write } = inputOf(key);
  const { zh, year, whereZh, display } = factWords(key);
  const fact = facts[key];
  return {
    key,
    zh,
    year,
    type,
    min,
    max,
    whereZh,
    choices: choices.map((choice) => ({ code: choice.code, zh: choice.zh })),
    value: fact ? write(fact.value, today) : null,
    valueZh: fact ? display(fact.value) : null,
  };
}

/** The value a text means for a fact, or what is wrong with it. */
export function readInput(key: string, text: string, today: string): ReturnType<Input['read']> {
  return inputOf(key).read(text, today);
}

const inputs = new Map<string, Input>();

/** How a key is entered; made once, since there are no more keys than policy and its years make. */
function inputOf(key: string): Input {
  const input = inputs.get(key) ?? inputFor(key);
  inputs.set(key, input);
  return input;
}

function inputFor(key: string): Input {
  const [kind, ...rest] = key.split('.');
  switch (kind) {
    case 'figure':
      return figureInput(rest[1] ?? '');
    case 'attribute':
      return attributeInput(rest[0] ?? '');
    case 'title':
      return TITLE;
    case 'product':
      if (rest[0]?.endsWith('Share')) return SHARE;
      return rest[0]?.endsWith('Rank') ? wholeInput('COUNT', 1, MOST_RANK) : DATE;
    default:
      return DATE;
  }
}

function figureInput(metric: string): Input {
  const { unit = 'COUNT', min = 0, max = 0 } = loadPolicy().metric(metric) ?? {};
  return wholeInput(unit === 'FEN' ? 'MONEY' : 'COUNT', min, max);
}

function wholeInput(type: Input['type'], min: number, max: number): Input {
  return {
    ...{ type, min, max, write: String },
    read: (text) => {
      const value = WHOLE.test(text) ? Number(text) : NaN;
      if (value >= min && value <= max) return { value };
      return { fault: { code: 'integerIn', params: { min, max } } };
    },
  };
}

function attributeInput(key: string): Input {
  const known = loadPolicy().attribute(key);
  if (!known) throw new Error(`no attribute ${key}`);
  const { type, min, max, choices } = known;
  return {
    ...(type === 'COUNT' ? { min: Number(min), max: Number(max) } : {}),
    ...{ type, choices, write: String },
    read: (text, today) => {
      const read = readAttribute(known, text, today);
      if ('fault' in read) return read;
      if (type === 'BOOLEAN') return { value: read.value === 'true' };
      return { value: type === 'COUNT' ? Number(read.value) : read.value };
    },
  };
}

const DATE: Input = {
  type: 'DATE',
  read: (text) => (isDate(text) ? { value: text } : { fault: { code: 'isDateOnly' } }),
  write: String,
};

/** A share in millionths, entered in per cent. */
const SHARE: Input = {
  type: 'PERCENT',
  read: (text) => {
    const [, whole, decimals = ''] = PERCENT.exec(text) ?? [];
    const value = Number(`${whole ?? ''}${decimals.padEnd(4, '0')}`);
    if (whole !== undefined && value <= 100 * HUNDREDTHS_OF_MILLIONTH) return { value };
    return { fault: { code: CriteriaRules.percentage } };
  },
  write: (value) => String(Number(value) / HUNDREDTHS_OF_MILLIONTH),
};

/** Whether the title would be valid. */
const TITLE: Input = {
  type: 'BOOLEAN',
  read: (text, today) => {
    if (text === 'true') return { value: [{ fromOn: today, lastOn: today }] };
    return text === 'false' ? { value: [] } : { fault: { code: 'isBoolean' } };
  },
  write: (value, today) =>
    String((value as readonly HeldTitle[]).some(({ fromOn, lastOn }) => fromOn <= today && today <= lastOn)),
};
