import { registerDecorator } from 'class-validator';
import type { FieldCode } from '../../../common/field-rules.js';
import { isBlank } from '../../../common/text.js';

/** A rule a single value must keep; `name` becomes the code of the field error, `params` fill its text. */
export interface Rule {
  readonly name: FieldCode;
  readonly holds: (value: unknown) => boolean;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every rule of every input field is one of these or made by one of these. */
export const rules = {
  required: { name: 'required', holds: (value) => value !== undefined && value !== null },
  isString: { name: 'isString', holds: (value) => typeof value === 'string' },
  isBoolean: { name: 'isBoolean', holds: (value) => typeof value === 'boolean' },
  isArray: { name: 'isArray', holds: Array.isArray },
  /** Something visible: neither empty nor only spaces and characters of no width. */
  notBlank: { name: 'notBlank', holds: (value) => !isBlank(String(value)) },
  arrayUnique: {
    name: 'arrayUnique',
    holds: (value) => Array.isArray(value) && new Set<unknown>(value).size === value.length,
  },
  isRecord: {
    name: 'isRecord',
    holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  },
  isFlat: {
    name: 'isFlat',
    holds: (value) =>
      Object.values(value as object).every((inner) => inner === null || typeof inner !== 'object'),
  },
  isUuid: {
    name: 'isUuid',
    holds: (value) =>
      typeof value === 'string' &&
      /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value),
  },
} as const satisfies Record<string, Rule>;

/** No invisible control or direction-changing characters; line ends and tabs only in several lines. */
export function noControl(multiline: boolean): Rule {
  const refused = multiline
    ? /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u
    : /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
  return { name: 'noControl', holds: (value) => !refused.test(String(value)) };
}

/** At most `max` characters, each counted once however many code units it takes. */
export function maxLength(max: number): Rule {
  return { name: 'maxLength', params: { max }, holds: (value) => [...String(value)].length <= max };
}

export function arraySize(min: number, max: number): Rule[] {
  const length = (value: unknown) => (Array.isArray(value) ? value.length : 0);
  return [
    { name: 'arrayMinSize', params: { min }, holds: (value) => length(value) >= min },
    { name: 'arrayMaxSize', params: { max }, holds: (value) => length(value) <= max },
  ];
}

/** A whole number from `min` to `max`. */
export function integerIn(min: number, max: number): Rule {
  return {
    name: 'integerIn',
    params: { min, max },
    holds: (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
  };
}

export function isIn(values: readonly unknown[]): Rule {
  return { name: 'isIn', holds: (value) => values.includes(value) };
}

export function matches(pattern: RegExp): Rule {
  return { name: 'matches', holds: (value) => typeof value === 'string' && pattern.test(value) };
}

/** Checks the rules in this order and reports the first one broken; `each` checks every item of a list. */
export function keeps(list: readonly Rule[], each = false): PropertyDecorator {
  return (target, key) => {
    for (const { name, holds, params } of list) {
      registerDecorator({
        name,
        target: target.constructor,
        propertyName: String(key),
        options: { message: name, each, ...(params ? { context: params } : {}) },
        validator: { validate: holds },
      });
    }
  };
}
