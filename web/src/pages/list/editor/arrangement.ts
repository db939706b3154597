import type { Schema } from '../../../api/client.js';
import { type ListItem, type Part, PARTS, type RankedList } from '../../../ui/ranked-list/parts.js';

type Entry = Schema<'ListEntryDto'>;

/** Why a case is not recommended: as told to the enterprise, and internally. */
export interface Words {
  readonly reason: string;
  readonly opinion: string;
}

/** Where every case of a list stands; ids of cases, the order is the rank. */
export interface Arrangement {
  readonly places: Readonly<Record<Part, readonly string[]>>;
  readonly words: Readonly<Record<string, Words>>;
}

const NO_WORDS: Words = { reason: '', opinion: '' };
const WAITING = 'CITY_APPROVED';

/** Rows of the list whose case still waits to be recommended. */
export function placedIn({ items }: RankedList): ListItem[] {
  return items.filter(({ state }) => state === WAITING);
}

/** Cases the list has to place: those it names and the new ones. */
export function subjectsOf(list: RankedList): ListItem[] {
  return [...placedIn(list), ...list.unplaced];
}

/** Rows of the list whose case has gone another way since. */
export function leftOf({ items }: RankedList): ListItem[] {
  return items.filter(({ state }) => state !== WAITING);
}

/** A list as it is stored. */
export function arrangementOf(list: RankedList): Arrangement {
  const items = placedIn(list);
  const inPart = (part: Part) =>
    items.filter((item) => item.part === part).map(({ applicationId }) => applicationId);
  return {
    places: {
      RECOMMENDED: inPart('RECOMMENDED'),
      RESERVE: inPart('RESERVE'),
      NOT_RECOMMENDED: inPart('NOT_RECOMMENDED'),
      UNPLACED: list.unplaced.map(({ applicationId }) => applicationId),
    },
    words: Object.fromEntries(
      items
        .filter(({ reason, opinion }) => reason || opinion)
        .map(({ applicationId, reason, opinion }) => [
          applicationId,
          { reason: reason ?? '', opinion: opinion ?? '' },
        ]),
    ),
  };
}

/** What is sent to the server: every case that stands in a part, in its order. */
export function entriesOf(arrangement: Arrangement): Entry[] {
  const ranked = (['RECOMMENDED', 'RESERVE'] as const).flatMap((part) =>
    arrangement.places[part].map((applicationId) => ({ applicationId, part })),
  );
  const rejected = arrangement.places.NOT_RECOMMENDED.map((applicationId) => {
    const { reason, opinion } = wordsOf(arrangement, applicationId);
    const given = { ...(reason.trim() && { reason }), ...(opinion.trim() && { opinion }) };
    return { applicationId, part: 'NOT_RECOMMENDED' as const, ...given };
  });
  return [...ranked, ...rejected];
}

export function wordsOf({ words }: Arrangement, id: string): Words {
  return words[id] ?? NO_WORDS;
}

export function partOf({ places }: Arrangement, id: string): Part | undefined {
  return PARTS.find((part) => places[part].includes(id));
}

/** @param index place within the part after the case has been taken out; beyond its end means last. */
export function moved(arrangement: Arrangement, id: string, part: Part, index: number): Arrangement {
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  const places = Object.fromEntries(PARTS.map((name) => [name, without(arrangement.places[name])])) as Record<
    Part,
    string[]
  >;
  places[part].splice(Math.max(0, index), 0, id);
  return { ...arrangement, places };
}

export function worded(arrangement: Arrangement, id: string, words: Partial<Words>): Arrangement {
  const next = { ...wordsOf(arrangement, id), ...words };
  return { ...arrangement, words: { ...arrangement.words, [id]: next } };
}

/** Whether both would be stored as the same list. */
export function isSame(one: Arrangement, other: Arrangement): boolean {
  return JSON.stringify(entriesOf(one)) === JSON.stringify(entriesOf(other));
}

/** An arrangement of an earlier version on the cases the list has now: who left is gone, who is new is unplaced. */
export function carriedOver(mine: Arrangement, list: RankedList): Arrangement {
  const present = subjectsOf(list).map(({ applicationId }) => applicationId);
  const places = Object.fromEntries(
    PARTS.map((part) => [part, mine.places[part].filter((id) => present.includes(id))]),
  ) as Record<Part, string[]>;
  const newcomers = present.filter((id) => !PARTS.some((part) => places[part].includes(id)));
  return { places: { ...places, UNPLACED: [...places.UNPLACED, ...newcomers] }, words: mine.words };
}
