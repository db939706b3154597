import { plainText, readDecimal } from '../../../ui/numbers/decimal-text.js';

/** Where something stands in a draft: names and indexes from its top. */
export type Path = readonly (string | number)[];

const COMPARISONS = ['atLeast', 'atMost', 'above', 'below'] as const;
export type ComparisonName = (typeof COMPARISONS)[number];

/** One number of a draft that decides: the limit of a condition, or the points a score must reach. */
export interface Threshold {
  readonly path: Path;
  readonly id: string;
  readonly zh: string;
  readonly clause: string;
  readonly comparison: ComparisonName;
  /** As it is typed. */
  readonly number: string;
  /** Behind the number, with its space; POINTS for points, which are whole. */
  readonly unit: string;
}

/** What stands behind the number of a quantity: a word after a space, a per cent sign, or nothing. */
const UNIT = / [^\d\s%]+$|%$/;

type Node = Readonly<Record<string, unknown>>;

/** A draft read from its text. */
export type ReadDraft = { readonly content: Node } | { readonly fault: string };

export function readDraft(text: string): ReadDraft {
  try {
    const content: unknown = JSON.parse(text);
    return isNode(content) ? { content } : { fault: typeof content };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

export function draftText(content: object): string {
  return JSON.stringify(content, null, 2);
}

/** Every number that decides, in the order of the draft, however deep it stands. */
export function thresholdsOf(content: unknown, path: Path = []): Threshold[] {
  if (Array.isArray(content)) return content.flatMap((part, index) => thresholdsOf(part, [...path, index]));
  if (!isNode(content)) return [];
  return [
    ...own(content, path),
    ...Object.entries(content).flatMap(([name, part]) => thresholdsOf(part, [...path, name])),
  ];
}

function own(node: Node, path: Path): Threshold[] {
  const said = { id: textOf(node.id), zh: textOf(node.zh), clause: textOf(node.clause) };
  const { kind, limit, least } = node;
  if (kind === 'threshold' && isNode(limit))
    return COMPARISONS.flatMap((comparison) => {
      const quantity = limit[comparison];
      if (typeof quantity !== 'string') return [];
      const unit = UNIT.exec(quantity)?.[0] ?? '';
      const number = quantity.slice(0, quantity.length - unit.length);
      return [{ ...said, path: [...path, 'limit', comparison], comparison, number, unit }];
    });
  const isScore = kind === 'score' || Array.isArray(node.items);
  if (!isScore || (typeof least !== 'number' && typeof least !== 'string')) return [];
  return [
    { ...said, path: [...path, 'least'], comparison: 'atLeast', number: String(least), unit: 'POINTS' },
  ];
}

/** What is typed stands in the draft as it is, so that nothing typed is lost; `isNumber` says whether it may stay. */
export function withNumber(
  content: Node,
  { path, unit }: Pick<Threshold, 'path' | 'unit'>,
  typed: string,
): Node {
  return put(content, path, unit === 'POINTS' ? pointsOf(typed) : `${typed}${unit}`) as Node;
}

/** Whether the number of a threshold can be read by the server. */
export function isNumber({ number, unit }: Pick<Threshold, 'number' | 'unit'>): boolean {
  return unit === 'POINTS' ? /^\d{1,4}$/.test(number) : /^-?\d+(\.\d+)?$/.test(number);
}

/** A number as people type it, the way a rule file writes it; what is no number stays. */
export function tidied(typed: string): string {
  const read = readDecimal(plainText(typed));
  if ('fault' in read) return typed;
  const { negative, whole, fraction } = read.value;
  return `${negative ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** `condition.of[2].limit`, as faults name places. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );
}

function pointsOf(typed: string): string | number {
  return /^\d{1,4}$/.test(typed) ? Number(typed) : typed;
}

function put(node: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(node))
    return node.map((part: unknown, index) => (index === first ? put(part, rest, value) : part));
  if (!isNode(node)) return node;
  return { ...node, [first]: put(node[first], rest, value) };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
