import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldError } from '../../../common/errors.js';
import type { FieldCode } from '../../../common/field-rules.js';
import { validationFailed } from './validation-failed.js';

/** Names of class-validator's own rules that callers know under another code. */
const CODES: Readonly<Record<string, FieldCode>> = {
  whitelistValidation: 'unknownField',
  unknownValue: 'isObject',
  nestedValidation: 'isObject',
};

/**
 * Turns bodies and queries into their DTO and refuses whatever the DTO does not describe: unknown fields,
 * wrong types, broken rules. Nothing is converted silently; a query DTO says `@Type(() => Number)`.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => validationFailed(flatten(errors)),
    });
  }

  /** @throws DomainError VALIDATION_FAILED naming every field at fault. */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && metadata.data === undefined && !isRecord(value ?? {})) {
      throw validationFailed([{ field: '', code: 'isObject' }]);
    }
    return (await super.transform(value, metadata)) as unknown;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? (error.property ?? '') : `${parent}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((name): FieldError => {
      const params = error.contexts?.[name] as FieldError['params'];
      return { field, code: CODES[name] ?? (name as FieldCode), ...(params ? { params } : {}) };
    });
    return [...own, ...flatten(error.children ?? [], field)];
  });
}
