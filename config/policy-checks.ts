/** Reads one value of a policy file; `where` names the file and the place for the error. */
export type Check<T> = (value: unknown, where: string) => T;

/** Keys that any object of a policy file may carry for its readers. */
const REMARKS = new Set(['$comment', 'source', 'default']);

export class PolicyError extends Error {}

export const text: Check<string> = (value, where) => {
  if (typeof value !== 'string' || value === '') return fail(where, 'a text');
  return value;
};

export const integer: Check<number> = (value, where) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return fail(where, 'an integer');
  return value;
};

export const positive: Check<number> = (value, where) => {
  const number = integer(value, where);
  return number > 0 ? number : fail(where, 'a positive integer');
};

export const boolean: Check<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : fail(where, 'true or false');

/** A text of the given form; `expected` says it in words. */
export function matching(form: RegExp, expected: string): Check<string> {
  return (value, where) => {
    const found = text(value, where);
    return form.test(found) ? found : fail(where, expected);
  };
}

export function oneOf<T extends string>(values: readonly T[]): Check<T> {
  return (value, where) =>
    values.find((known) => known === value) ?? fail(where, `one of ${values.join(', ')}`);
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, where) => (value === null ? null : check(value, where));
}

/** The value of a key that may be left out. */
export function optional<T>(check: Check<T>, otherwise: T): Check<T> {
  return (value, where) => (value === undefined ? otherwise : check(value, where));
}

export function either<A, B>(
  accepts: (value: unknown) => boolean,
  first: Check<A>,
  second: Check<B>,
): Check<A | B> {
  return (value, where) => (accepts(value) ? first(value, where) : second(value, where));
}

export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value)) return fail(where, 'a list');
    return Object.freeze(value.map((item, i) => check(item, `${where}[${i}]`)));
  };
}

/** A list whose rows differ in the key that identifies them. */
export function uniqueBy<T>(check: Check<T>, key: (row: T) => string): Check<readonly T[]> {
  return (value, where) => {
    const rows = listOf(check)(value, where);
    const seen = new Set<string>();
    for (const row of rows) {
      if (seen.has(key(row))) return fail(where, `no second ${key(row)}`);
      seen.add(key(row));
    }
    return rows;
  };
}

/** An object with exactly these keys, remarks apart. */
export function record<T extends object>(checks: { [K in keyof T]: Check<T[K]> }): Check<T> {
  return (value, where) => {
    const found = objectOf(value, where);
    for (const key of Object.keys(found)) {
      if (!(key in checks) && !REMARKS.has(key)) fail(`${where}.${key}`, 'no such key');
    }
    const read = (key: keyof T & string) => [key, checks[key](found[key], `${where}.${key}`)] as const;
    const keys = Object.keys(checks) as (keyof T & string)[];
    return Object.freeze(Object.fromEntries(keys.map(read)) as T);
  };
}

/** An object from codes of the given form to values. */
export function mapOf<T>(key: RegExp, check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, where) => {
    const entries = Object.entries(objectOf(value, where)).filter(([name]) => !REMARKS.has(name));
    for (const [name] of entries) if (!key.test(name)) fail(`${where}.${name}`, 'no such key');
    return Object.freeze(
      Object.fromEntries(entries.map(([name, item]) => [name, check(item, `${where}.${name}`)])),
    );
  };
}

export function fail(where: string, expected: string): never {
  throw new PolicyError(`${where}: expected ${expected}`);
}

function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(where, 'an object');
  return value as Record<string, unknown>;
}
