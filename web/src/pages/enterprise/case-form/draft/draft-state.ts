import type { ApiProblem } from '../../../../api/problem.js';
import type { FieldContent } from '../../../../ui/field-value.js';

/** The product choice among the fields, by the name the interface gives it. */
export const PRODUCT = 'productId';

export type Contents = Readonly<Record<string, FieldContent>>;

/** A case as the server holds it: what a draft needs to know of it. */
export interface SavedCase {
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly productId: string | null;
  /** Keys that may be changed; null where none. */
  readonly editable: readonly string[] | null;
}

/** A text that means no value, and why. */
export interface HeldText {
  readonly text: string;
  readonly fault: string;
}

/** A form that is being filled in. Immutable; the functions below make the next one. */
export interface DraftState<View extends SavedCase> {
  /** What the server holds, as last heard. */
  readonly view: View;
  /** What was typed and the server does not hold yet. */
  readonly mine: Contents;
  /** What is on its way to the server. */
  readonly sent: Contents | null;
  /** Somebody else changed what was being changed here: their value, until one of the two is chosen. */
  readonly clashes: Contents;
  /** Fields somebody else changed and nobody was changing here. */
  readonly takenOver: readonly string[];
  /** Why the server does not take a value of `mine`. */
  readonly refused: Readonly<Record<string, string>>;
  readonly held: Readonly<Record<string, HeldText>>;
  /** Milliseconds since the epoch. */
  readonly savedAt: number | null;
  /** Why the last attempt to save failed. */
  readonly problem: ApiProblem | null;
}

export function freshDraft<View extends SavedCase>(view: View): DraftState<View> {
  return {
    view,
    mine: {},
    sent: null,
    clashes: {},
    takenOver: [],
    refused: {},
    held: {},
    savedAt: null,
    problem: null,
  };
}

/** What the server holds of a field; nothing is null. */
export function savedValue({ content, productId }: SavedCase, key: string): FieldContent {
  return key === PRODUCT ? productId : ((content[key] as FieldContent) ?? null);
}

/** What stands in a field: what was typed, or what the server holds. */
export function shownValue({ view, mine }: DraftState<SavedCase>, key: string): FieldContent {
  return key in mine ? mine[key] : savedValue(view, key);
}

export function mayChange({ editable }: SavedCase, key: string): boolean {
  return editable !== null && editable.includes(key === PRODUCT ? 'product.name' : key);
}

/** A value was typed or chosen. */
export function typed<View extends SavedCase>(
  state: DraftState<View>,
  key: string,
  value: FieldContent,
): DraftState<View> {
  const same = value === savedValue(state.view, key) && !(state.sent && key in state.sent);
  return {
    ...state,
    mine: same ? without(state.mine, [key]) : { ...state.mine, [key]: value },
    clashes: same ? without(state.clashes, [key]) : state.clashes,
    refused: without(
      state.refused,
      Object.keys(state.refused).filter((other) => other === key || besideEachOther(other, key)),
    ),
    held: without(state.held, [key]),
  };
}

/** A text was typed that means no value; the value before it is no longer on its way. */
export function heldBack<View extends SavedCase>(
  state: DraftState<View>,
  key: string,
  text: HeldText,
): DraftState<View> {
  return { ...state, mine: without(state.mine, [key]), held: { ...state.held, [key]: text } };
}

/** What can be saved now: not what two people changed, not what the server refused, not what may not be changed. */
export function sendable({ view, mine, clashes, refused }: DraftState<SavedCase>): Contents {
  return Object.fromEntries(
    Object.entries(mine).filter(([key]) => !(key in clashes) && !(key in refused) && mayChange(view, key)),
  );
}

/** The server took what was sent. */
export function taken<View extends SavedCase>(
  state: DraftState<View>,
  view: View,
  now: number,
): DraftState<View> {
  const { sent } = state;
  const done = Object.keys(sent ?? {}).filter((key) => sent?.[key] === state.mine[key]);
  return { ...state, view, mine: without(state.mine, done), sent: null, savedAt: now, problem: null };
}

/**
 * The case was read anew. What somebody else changed meanwhile clashes with what was typed here; what nobody was
 * changing here is taken over.
 */
export function heard<View extends SavedCase>(state: DraftState<View>, view: View): DraftState<View> {
  if (view.version < state.view.version) return state;
  if (view.version === state.view.version) return { ...state, view };
  const changed = changedKeys(state.view, view);
  const same = Object.keys(state.mine).filter((key) => state.mine[key] === savedValue(view, key));
  const mine = without(state.mine, same);
  const fought = [...Object.keys(state.clashes), ...changed].filter((key) => key in mine);
  const own = new Set([...Object.keys(state.mine), ...Object.keys(state.sent ?? {})]);
  return {
    ...state,
    view,
    mine,
    clashes: Object.fromEntries(fought.map((key) => [key, savedValue(view, key)])),
    takenOver: [...new Set([...state.takenOver, ...changed.filter((key) => !own.has(key))])],
  };
}

/** The server named the fields it does not take. */
export function refusedBy<View extends SavedCase>(
  state: DraftState<View>,
  faults: Readonly<Record<string, string>>,
): DraftState<View> {
  const { sent, mine } = state;
  // What has been typed anew since it was sent is tried again.
  const still = Object.entries(faults).filter(([key]) => mine[key] === sent?.[key]);
  return { ...state, sent: null, refused: { ...state.refused, ...Object.fromEntries(still) } };
}

/** One of two values was chosen. */
export function decided<View extends SavedCase>(
  state: DraftState<View>,
  key: string,
  whose: 'MINE' | 'THEIRS',
): DraftState<View> {
  return {
    ...state,
    clashes: without(state.clashes, [key]),
    mine: whose === 'THEIRS' ? without(state.mine, [key]) : state.mine,
    refused: without(state.refused, [key]),
  };
}

/** Whether anything would be lost with this page. */
export function unsaved({ mine, sent, held }: DraftState<SavedCase>): boolean {
  return sent !== null || Object.keys(mine).length > 0 || Object.keys(held).length > 0;
}

const FIGURE = /^figure\.\w+\.(0|-\d)$/;

/** Yearly figures of one year are checked against each other: when one changes, what was refused of the others may do. */
function besideEachOther(one: string, other: string): boolean {
  const year = FIGURE.exec(one)?.[1];
  return year !== undefined && year === FIGURE.exec(other)?.[1];
}

function changedKeys(before: SavedCase, after: SavedCase): string[] {
  const keys = new Set([...Object.keys(before.content), ...Object.keys(after.content), PRODUCT]);
  return [...keys].filter((key) => savedValue(before, key) !== savedValue(after, key));
}

function without<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]) {
  if (!keys.some((key) => key in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
