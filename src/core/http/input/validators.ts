import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateIf, ValidateNested } from 'class-validator';
import { loadPolicy } from '../../../../config/policy.js';
import {
  arraySize,
  integerIn,
  isIn,
  keeps,
  matches,
  maxLength,
  noControl,
  type Rule,
  rules,
} from './rule.js';
import { isDateOnly, readInstantText } from './times.js';

/*
 * The words input DTOs are written in. Each field carries one of them, which checks the value, names the
 * broken rule in a stable code and describes the field in the OpenAPI document.
 * `@Omittable()` beside it lets the field be left out (not null); class-validator's `@IsOptional()` lets it
 * also be null.
 */

function field(schema: ApiPropertyOptions, ...list: Rule[]): PropertyDecorator {
  return applyDecorators(ApiProperty(schema), keeps([rules.required, ...list]));
}

function list(schema: ApiPropertyOptions, most: number, least: number, each: Rule[]): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ ...schema, isArray: true, minItems: least, maxItems: most }),
    keeps([rules.required, rules.isArray, ...arraySize(least, most), rules.arrayUnique]),
    keeps([rules.required, ...each], true),
  );
}

function textRules(max: number, multiline: boolean): Rule[] {
  return [rules.isString, rules.notBlank, maxLength(max), noControl(multiline)];
}

/** Text of 1 to `max` characters, not blank, in one line unless `multiline`. */
export function Text(max: number, { multiline = false } = {}): PropertyDecorator {
  return field({ type: String, minLength: 1, maxLength: max }, ...textRules(max, multiline));
}

/** A list of different one-line texts. */
export function Texts(max: number, { most = 20, least = 0 } = {}): PropertyDecorator {
  return list({ type: String }, most, least, textRules(max, false));
}

/** Text of at most `max` characters that has the given form. */
export function Matching(pattern: RegExp, max: number): PropertyDecorator {
  const schema = { type: String, pattern: pattern.source, maxLength: max };
  return field(schema, rules.isString, maxLength(max), noControl(false), matches(pattern));
}

/** A calendar date of Asia/Shanghai, `YYYY-MM-DD`, years 1900 to 2200. */
export function DateOnly(): PropertyDecorator {
  return field({ type: String, format: 'date' }, { name: 'isDateOnly', holds: isDateOnly });
}

/** An instant in RFC 3339 with its zone; arrives in the DTO as `Date`. */
export function IsInstant(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => readInstantText(value) ?? value),
    field(
      { type: String, format: 'date-time' },
      { name: 'isInstant', holds: (value) => value instanceof Date },
    ),
  );
}

/** An identifier made by this system: a lower-case UUID. */
export function Id(): PropertyDecorator {
  return field({ type: String, format: 'uuid' }, rules.isUuid);
}

/** A list of different identifiers. */
export function Ids({ most = 200, least = 0 } = {}): PropertyDecorator {
  return list({ type: String, format: 'uuid' }, most, least, [rules.isUuid]);
}

/** A whole number from `min` to `max`. A query DTO adds `@Type(() => Number)`. */
export function Whole(min: number, max: number): PropertyDecorator {
  return field({ type: 'integer', minimum: min, maximum: max }, integerIn(min, max));
}

/** The version the caller last saw; another one in the database answers 409 STATE_MOVED. */
export function Version(): PropertyDecorator {
  return Whole(1, 2_147_483_647);
}

/** An amount in fen up to the largest one of the policy, not negative unless `negative`. */
export function Money({ negative = false } = {}): PropertyDecorator {
  const most = loadPolicy().most.FEN;
  return Whole(negative ? -most : 0, most);
}

/** One of a closed set of words. */
export function OneOf(values: readonly string[]): PropertyDecorator {
  return field({ type: String, enum: [...values] }, isIn(values));
}

/** Different words of a closed set. */
export function SomeOf(values: readonly string[], { least = 0 } = {}): PropertyDecorator {
  return list({ type: String, enum: [...values] }, values.length, least, [isIn(values)]);
}

/** Yes or no. */
export function Flag(): PropertyDecorator {
  return field({ type: Boolean }, rules.isBoolean);
}

/** Yes or no as a query says it: `true` or `false`. */
export function QueryFlag(): PropertyDecorator {
  const words: Readonly<Record<string, boolean>> = { true: true, false: false };
  const read = ({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : value;
  return applyDecorators(Transform(read), Flag());
}

/** One nested object. */
export function Nested(type: () => new () => object): PropertyDecorator {
  return applyDecorators(field({ type: () => type() }, rules.isRecord), ValidateNested(), Type(type));
}

/** A flat object with field names of the caller's choice and plain values: text, number, yes or no, null. */
export function PlainRecord(): PropertyDecorator {
  return field({ type: 'object', additionalProperties: true }, rules.isRecord, rules.isFlat);
}

/** A list of nested objects. */
export function Rows(type: () => new () => object, { most = 200, least = 0 } = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => type(), isArray: true, minItems: least, maxItems: most }),
    keeps([rules.required, rules.isArray, ...arraySize(least, most)]),
    keeps([rules.isRecord], true),
    ValidateNested({ each: true }),
    Type(type),
  );
}

/** The field may be left out; null counts as a value. */
export function Omittable(): PropertyDecorator {
  return ValidateIf((_object: unknown, value: unknown) => value !== undefined);
}
