import fc from 'fast-check';

type Path = readonly (string | number)[];

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** No field of any body is this long or lists this much. */
const TOO_LONG = 5_000;
const TOO_MANY = 600;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const RESERVED_KEYS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'then', ''],
  ...['id', 'unitId', 'state', 'createdAt'],
];
const NO_DATES = [
  ...['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '2201-01-01', '1899-12-31', '99999-01-01'],
  ...['20260101', '2026-1-1', '2026/01/01', ' 2026-01-01', '2026-01-01T00:00:00Z', '今天', 'NaN', '-1'],
];
const NO_IDS = ['NaN', '0', '-1', '0190C0DE-0000-7000-8000-000000000000', "' OR 1=1 --", '../../etc/passwd'];
const NO_NUMBERS = ['12', 'NaN', '1e3', 0.5, -0.5, 1e308, -1e308, 2 ** 53, true, [1], {}];
const NO_FLAGS = ['true', 'false', 1, 0, [true], {}, 'NaN'];
const NO_LISTS = [{}, 'x', 0, true, { length: 3 }, [null], [[[]]], [{ unknown: 1 }]];
const NO_RECORDS = [[], [{}], 'x', 0, true, '[object Object]'];

/** Bodies that are the given one with a single fault in a random place; each has to be refused. */
export function spoilt(body: object, nullable: (path: Path) => boolean): fc.Arbitrary<unknown> {
  const places = placesOf(body);
  const records = places.filter(({ value }) => isRecord(value));
  const wrong = fc
    .constantFrom(...places)
    .chain((place) =>
      wrongValue(place, nullable(place.path)).map((value) => withValue(body, place.path, value)),
    );
  const unknown = fc
    .tuple(
      fc.constantFrom(...records),
      fc.oneof(fc.constantFrom(...RESERVED_KEYS), fc.string()),
      fc.jsonValue(),
    )
    .filter(([{ value }, key]) => !Object.hasOwn(value as object, key))
    .map(([{ path, value }, key, extra]) => withValue(body, path, withKey(value as object, key, extra)));
  const anything = fc.oneof(
    fc.constantFrom([], [body], 'text', 1, true, nested(20), nested(2_000)),
    fc.jsonValue().filter((value) => value !== null),
  );
  return fc.oneof(
    { weight: 5, arbitrary: wrong },
    { weight: 2, arbitrary: unknown },
    { weight: 1, arbitrary: anything.filter((value) => !isEmptyRecord(value)) },
  );
}

function wrongValue({ value, path }: Place, mayBeNull: boolean): fc.Arbitrary<unknown> {
  const candidates = [...wrongOf(value), nested(40), ...(mayBeNull || path.length === 0 ? [] : [null])];
  const list = fc.constantFrom(...candidates);
  return typeof value === 'string' ? fc.oneof(list, spoiltText(value)) : list;
}

function wrongOf(value: unknown): unknown[] {
  if (typeof value === 'number') return NO_NUMBERS;
  if (typeof value === 'boolean') return NO_FLAGS;
  if (isList(value)) return [...NO_LISTS, Array.from({ length: TOO_MANY }, () => value[0] ?? 'x')];
  if (typeof value !== 'string') return NO_RECORDS;
  const special = DATE.test(value) ? NO_DATES : UUID.test(value) ? NO_IDS : [];
  return [
    ...special,
    0,
    1e308,
    true,
    [],
    {},
    [value],
    { value },
    '',
    ' \t ',
    '\u200b',
    '企'.repeat(TOO_LONG),
  ];
}

/** Characters no text may hold, somewhere inside. */
function spoiltText(value: string): fc.Arbitrary<string> {
  const bad = [
    '\0',
    '\u0001',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\ud800',
    '\udfff',
    '\u202e',
    '\u2066',
    '\ufeff',
  ];
  return fc
    .tuple(fc.constantFrom(...bad), fc.nat({ max: value.length }))
    .map(([character, at]) => value.slice(0, at) + character + value.slice(at));
}

function placesOf(value: unknown, path: Path = []): Place[] {
  const here = { path, value };
  if (Array.isArray(value))
    return [here, ...value.flatMap((item, index) => placesOf(item, [...path, index]))];
  if (!isRecord(value)) return [here];
  return [here, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function withValue(body: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (isList(body)) return body.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  return { ...(body as object), [key]: withValue((body as Record<string, unknown>)[key], rest, value) };
}

/** `__proto__` becomes a field of its own, as it does when JSON is read. */
function withKey(record: object, key: string, value: unknown): object {
  const copy = { ...record };
  Object.defineProperty(copy, key, { value, enumerable: true });
  return copy;
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isEmptyRecord(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}
