import { texts } from '#texts/list';
import type { Schema } from '../../api/client.js';
import type { RankedList } from '../../ui/ranked-list/parts.js';

type Option = Schema<'ActionOption'>;

interface Acts {
  readonly arrange: Option | undefined;
  readonly send: Option | undefined;
  readonly supplement: Option | undefined;
  readonly recall: Option | undefined;
}

/** An act the post does not have at all, as against one the list does not allow now. */
export function isForeign({ code }: Option): boolean {
  return code === 'FORBIDDEN';
}

/** What is the reader's to do with a list now, in one sentence; from the possible acts alone. */
export function turnOf(list: RankedList, options: readonly Option[]): string {
  const find = (action: string) => options.find((option) => option.action === action);
  const acts = {
    arrange: find('arrange'),
    send: find('send'),
    supplement: find('supplement'),
    recall: find('recall'),
  };
  return (TURNS[list.state] ?? (() => texts.turn.onlyLook))(list, acts);
}

type Turn = (list: RankedList, acts: Acts) => string;

const TURNS: Readonly<Record<string, Turn>> = {
  DRAFT: (list, acts) => (acts.send?.mode === 'DECIDE' ? draftOfHead(acts.send) : draftOfHandler(list, acts)),
  SENT: (list, acts) =>
    supplementTurn(list, acts) ?? (acts.recall?.allowed ? texts.turn.headSent : texts.turn.sent),
  RECALLED: () => texts.turn.RECALLED,
  CLOSED: () => texts.turn.CLOSED,
};

function draftOfHead({ proposalId, allowed, reason }: Option): string {
  if (!proposalId) return texts.turn.headWaits;
  return allowed ? texts.turn.headDecide : texts.turn.headBlocked(reason ?? '');
}

function draftOfHandler({ unplaced }: RankedList, { send, arrange }: Acts): string {
  if (!send || isForeign(send)) return texts.turn.onlyLook;
  if (send.proposalId) return texts.turn.waitsForHead;
  if (send.allowed) return texts.turn.handlerSend;
  return arrange?.allowed
    ? texts.turn.handlerArrange(unplaced.length)
    : texts.turn.blocked(arrange?.reason ?? send.reason ?? '');
}

function supplementTurn({ vacancies }: RankedList, { supplement }: Acts): string | null {
  if (!supplement || isForeign(supplement)) return null;
  const { mode, proposalId, allowed, reason } = supplement;
  if (proposalId) return mode === 'DECIDE' ? texts.turn.headSupplement : texts.turn.supplementWaits;
  if (allowed) return texts.turn.handlerSupplement(vacancies);
  return vacancies > 0 ? texts.turn.vacant(vacancies, reason ?? '') : null;
}
