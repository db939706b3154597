import type { FieldError } from '../../../common/errors.js';
import { validationFailed } from './validation-failed.js';

const DEEPEST = 16;
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** Never the name of a field: what every object inherits is lost without a word on the way into a DTO. */
const RESERVED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Refuses what no body or query may hold, whatever the rules of its fields: nesting deeper than 16 (rules are
 * checked recursively), control characters besides tab and line ends (no database stores NUL), half characters,
 * fields named like parts of a JavaScript object.
 * @throws DomainError VALIDATION_FAILED
 */
export function assertSoundInput(input: unknown): void {
  const errors: FieldError[] = [];
  const open: { value: unknown; path: string; depth: number }[] = [{ value: input, path: '', depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, path, depth } = item;
    if (typeof value === 'string') checkText(value, path, errors);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) throw validationFailed([{ field: path, code: 'tooDeep' }]);
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = path === '' ? key : `${path}.${key}`;
      if (RESERVED.has(key)) errors.push({ field: innerPath, code: 'unknownField' });
      checkText(key, innerPath, errors);
      open.push({ value: inner, path: innerPath, depth: depth + 1 });
    }
  }
  if (errors.length > 0) throw validationFailed(errors.reverse());
}

function checkText(text: string, field: string, errors: FieldError[]): void {
  if (CONTROL.test(text)) errors.push({ field, code: 'noControl' });
  else if (LONE_SURROGATE.test(text)) errors.push({ field, code: 'wellFormed' });
}
