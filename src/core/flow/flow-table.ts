import type { Tier } from '../auth/index.js';

/** Back to the state that was left: after a return, after an objection. */
export const RESUME = '@resume';

/** Who acts: an enterprise, the handler or the head of a tier, or the clock. */
export type FlowRole = 'ENTERPRISE' | 'HANDLER' | 'HEAD' | 'SYSTEM';

/**
 * One row of a flow: in `from`, `role` at `tier` may do `action`, which leads to `to`. A row with `prepared` is the
 * head's: a handler of the same unit prepares it first. `when` splits rows of the same action by a fact; `guards`
 * must hold; `effects` follow in the same unit of work.
 */
export interface FlowRow<
  S extends string,
  A extends string,
  W extends string,
  G extends string,
  E extends string,
> {
  readonly from: S;
  readonly action: A;
  readonly to: S | typeof RESUME;
  readonly role: FlowRole;
  readonly tier?: Tier;
  readonly prepared?: true;
  readonly when?: W;
  readonly guards?: readonly G[];
  readonly effects?: readonly E[];
}

/** A row whose words are not looked at. */
export type AnyFlowRow = FlowRow<string, string, string, string, string>;

export interface FlowSpec {
  readonly name: string;
  readonly rows: readonly AnyFlowRow[];
  readonly initial: readonly string[];
  readonly final: readonly string[];
  readonly states: readonly string[];
  /** Where RESUME may lead. */
  readonly resumable: readonly string[];
  /** Facts of which exactly one holds, such as hasCounty / noCounty. */
  readonly exclusive: readonly (readonly string[])[];
}

/**
 * Reads a flow table for mistakes: unknown states, states never reached, dead ends, two rows that could both apply.
 * @returns one sentence per mistake; empty when the table is sound.
 */
export function checkFlow(flow: FlowSpec): string[] {
  return [...unknownStates(flow), ...unreachable(flow), ...deadEnds(flow), ...ambiguous(flow)];
}

function targets(flow: FlowSpec, row: AnyFlowRow): readonly string[] {
  return row.to === RESUME ? flow.resumable : [row.to];
}

function unknownStates(flow: FlowSpec): string[] {
  const known = new Set(flow.states);
  const named = [
    ...flow.rows.flatMap((row) => [row.from, ...targets(flow, row)]),
    ...flow.initial,
    ...flow.final,
  ];
  return [...new Set(named)]
    .filter((state) => !known.has(state))
    .map((state) => `${flow.name}: unknown state ${state}`);
}

function unreachable(flow: FlowSpec): string[] {
  const reached = new Set(flow.initial);
  for (let grown = true; grown;) {
    const before = reached.size;
    for (const row of flow.rows)
      if (reached.has(row.from)) for (const target of targets(flow, row)) reached.add(target);
    grown = reached.size > before;
  }
  return flow.states
    .filter((state) => !reached.has(state))
    .map((state) => `${flow.name}: ${state} is never reached`);
}

function deadEnds(flow: FlowSpec): string[] {
  const left = new Set(flow.rows.map((row) => row.from));
  return flow.states
    .filter((state) => !flow.final.includes(state) && !left.has(state))
    .map((state) => `${flow.name}: ${state} is a dead end`);
}

function ambiguous(flow: FlowSpec): string[] {
  const problems: string[] = [];
  flow.rows.forEach((row, index) => {
    for (const other of flow.rows.slice(index + 1)) {
      const same =
        row.from === other.from &&
        row.action === other.action &&
        row.role === other.role &&
        row.tier === other.tier;
      const split = flow.exclusive.some((facts) => isSplit(facts, row.when, other.when));
      if (same && !split)
        problems.push(`${flow.name}: ${row.from} + ${row.action} has two rows for ${row.role}`);
    }
  });
  return problems;
}

function isSplit(facts: readonly string[], one: string | undefined, other: string | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one !== other && facts.includes(one) && facts.includes(other)
  );
}
