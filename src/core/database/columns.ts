import { Column, type ColumnOptions } from 'typeorm';
import { dialect } from '../../../config/dialect.js';

/** The column word for a UTC instant: `timestamptz` on PostgreSQL, `datetime` (UTC text) on SQLite. */
export const INSTANT = dialect === 'postgres' ? 'timestamptz' : 'datetime';

/** A UTC instant with milliseconds; a `Date` in the entity. */
export function Instant(options: Pick<ColumnOptions, 'nullable'> = {}): PropertyDecorator {
  return Column({ type: INSTANT, ...options });
}

/** A calendar date of Asia/Shanghai, `YYYY-MM-DD` in the entity. */
export function DateColumn(options: Pick<ColumnOptions, 'nullable'> = {}): PropertyDecorator {
  return Column({ type: 'date', ...options });
}

/** An identifier made by the application (UUIDv7) or a unit's path segment. */
export function IdColumn(options: Pick<ColumnOptions, 'nullable' | 'unique'> = {}): PropertyDecorator {
  return Column({ type: 'varchar', length: 36, ...options });
}

/** A word from a closed set kept in code or policy; no CHECK, so that later work may add words. */
export function CodeColumn(options: Pick<ColumnOptions, 'nullable' | 'unique'> = {}): PropertyDecorator {
  return Column({ type: 'varchar', length: 40, ...options });
}

/** Human text of at most `length` characters. */
export function TextColumn(
  length: number,
  options: Pick<ColumnOptions, 'nullable' | 'unique'> = {},
): PropertyDecorator {
  return Column({ type: 'varchar', length, ...options });
}

/** A whole amount such as fen; a safe integer in the entity. */
export function AmountColumn(options: Pick<ColumnOptions, 'nullable'> = {}): PropertyDecorator {
  return Column({ type: 'bigint', ...options });
}

/** A small whole number. */
export function IntegerColumn(options: Pick<ColumnOptions, 'nullable'> = {}): PropertyDecorator {
  return Column({ type: 'integer', ...options });
}

/** A yes or no. */
export function FlagColumn(): PropertyDecorator {
  return Column({ type: 'boolean' });
}

/** Structured data that is read and written whole, never searched inside. */
export function JsonColumn(options: Pick<ColumnOptions, 'nullable'> = {}): PropertyDecorator {
  return Column({ type: 'simple-json', ...options });
}
