/** A rule as data, read from the text of a draft. */
export type Content = Readonly<Record<string, unknown>>;

/** When a rung goes out, as a form asks for it. */
export const KINDS = ['DAYS_BEFORE', 'DAYS_AFTER', 'WORKDAYS_BEFORE', 'WORKDAYS_AFTER', 'PERCENT'] as const;
export type Kind = (typeof KINDS)[number];

/** One rung of a draft, as it is typed. */
export interface DraftRung {
  readonly id: string;
  readonly kind: Kind;
  readonly typed: string;
  readonly recipients: readonly string[];
}

const MEASURES = ['days', 'workdays', 'percent'] as const;
type Measure = (typeof MEASURES)[number];
const WHOLE = /^\d{1,3}$/;
const MOST_PERCENT = 100;

const MEASURE_OF: Readonly<Record<Kind, Measure>> = {
  DAYS_BEFORE: 'days',
  DAYS_AFTER: 'days',
  WORKDAYS_BEFORE: 'workdays',
  WORKDAYS_AFTER: 'workdays',
  PERCENT: 'percent',
};

/** The rungs of a draft; what cannot be read as one is none. */
export function rungsOf({ rungs }: Content): DraftRung[] {
  if (!Array.isArray(rungs)) return [];
  return rungs.filter(isNode).map((node) => {
    const measure = MEASURES.find((name) => node[name] !== undefined) ?? 'days';
    return {
      id: typeof node.id === 'string' ? node.id : '',
      ...readAt(measure, node[measure]),
      recipients: Array.isArray(node.recipients) ? node.recipients.map(String) : [],
    };
  });
}

/** The draft with one rung changed; its id follows its number, and is that of the rule in force where one is alike. */
export function withRung(content: Content, index: number, rung: DraftRung, inForce: Content): Content {
  const rungs = nodesOf(content);
  const before = rungs[index];
  if (!before) return content;
  const measure = MEASURE_OF[rung.kind];
  const at = writeAt(rung.kind, rung.typed);
  const kept = Object.entries(before).filter(([name]) => !(MEASURES as readonly string[]).includes(name));
  const alike = nodesOf(inForce).find((node) => node[measure] === at);
  const id = before[measure] === at ? rung.id : typeof alike?.id === 'string' ? alike.id : idOf(measure, at);
  const after = { ...Object.fromEntries(kept), id, [measure]: at, recipients: rung.recipients };
  return { ...content, rungs: rungs.map((node, place) => (place === index ? after : node)) };
}

export function withoutRung(content: Content, index: number): Content {
  return { ...content, rungs: nodesOf(content).filter((_, place) => place !== index) };
}

/** Adds a rung that still wants its number and whom to tell. */
export function withNewRung(content: Content): Content {
  return { ...content, rungs: [...nodesOf(content), { id: '', days: '-', recipients: [] }] };
}

/** A rule as the text of a draft begins: what says nothing is left out. */
export function draftOf(content: Content): string {
  const rungs = nodesOf(content).map(({ words, id, recipients, ...at }) => ({
    ...{ id, ...at, recipients },
    ...(words ? { words } : {}),
  }));
  return textOf({ ...content, rungs });
}

export function textOf(content: Content): string {
  return JSON.stringify(content, null, 2);
}

/** Which number of its kind a rung may have. */
export type NumberFault = 'whole' | 'positive' | 'percent';

/** What is wrong with the number of a rung, or null. */
export function numberFault({ kind, typed }: DraftRung): NumberFault | null {
  if (typeof writeAt(kind, typed) === 'number') return null;
  if (kind === 'PERCENT') return 'percent';
  return kind.endsWith('BEFORE') ? 'whole' : 'positive';
}

/** A number that is none yet stands in the draft behind its sign, so that nothing typed is lost. */
function writeAt(kind: Kind, typed: string): number | string {
  const number = WHOLE.test(typed) ? Number(typed) : null;
  if (kind === 'PERCENT') return number !== null && number >= 1 && number <= MOST_PERCENT ? number : typed;
  if (kind.endsWith('BEFORE')) return number === null ? `-${typed}` : 0 - number;
  return number ? number : `+${typed}`;
}

function readAt(measure: Measure, at: unknown): Pick<DraftRung, 'kind' | 'typed'> {
  if (measure === 'percent') return { kind: 'PERCENT', typed: String(at) };
  const prefix = measure === 'days' ? 'DAYS' : 'WORKDAYS';
  if (typeof at === 'number')
    return at > 0
      ? { kind: `${prefix}_AFTER`, typed: String(at) }
      : { kind: `${prefix}_BEFORE`, typed: String(-at) };
  const text = String(at);
  return {
    kind: text.startsWith('+') ? `${prefix}_AFTER` : `${prefix}_BEFORE`,
    typed: text.replace(/^[+-]/, ''),
  };
}

const LETTERS: Readonly<Record<Measure, string>> = { days: 'T', workdays: 'W', percent: '' };

function idOf(measure: Measure, at: number | string): string {
  if (typeof at === 'string') return '';
  if (measure === 'percent') return `${at}%`;
  return `${LETTERS[measure]}${at > 0 ? '+' : ''}${at}`;
}

function nodesOf({ rungs }: Content): Content[] {
  return Array.isArray(rungs) ? rungs.filter(isNode) : [];
}

function isNode(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
