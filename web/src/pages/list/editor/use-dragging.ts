import {
  type Active,
  type Announcements,
  closestCorners,
  type CollisionDetection,
  type DragEndEvent,
  type DragOverEvent,
  type DragStartEvent,
  KeyboardSensor,
  type Over,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useState } from 'react';
import { texts } from '#texts/list';
import { type Arrangement, isSame, partOf } from './arrangement.js';
import { PARTS } from '../../../ui/ranked-list/parts.js';
import { draggedOver, placeWords } from './moves.js';

/** A pointer drags after so many px, so that a click stays a click. */
const DISTANCE = 4;

interface Dragging {
  readonly id: string;
  readonly arrangement: Arrangement;
}

interface Place {
  readonly active: Active;
  readonly over: Over | null;
}

/**
 * Dragging by pointer and by keyboard. While a case is in the hand the parts show where it would stand; only putting it
 * down changes the list.
 */
export function useDragging(
  stored: Arrangement,
  change: (next: Arrangement) => void,
  nameOf: (id: string) => string,
) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const shown = dragging?.arrangement ?? stored;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DISTANCE } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  /** What would be if it were put down here. */
  const putDown = ({ active, over }: Place): Arrangement =>
    over && over.id !== active.id ? draggedOver(shown, String(active.id), String(over.id)) : shown;
  const name = ({ active }: Pick<Place, 'active'>) => nameOf(String(active.id));
  const announcements: Announcements = {
    onDragStart: ({ active }) => texts.drag.start(name({ active }), placeWords(stored, String(active.id))),
    onDragOver: (place) =>
      place.over
        ? texts.drag.over(name(place), placeWords(putDown(place), String(place.active.id)))
        : texts.drag.nowhere(name(place)),
    onDragEnd: (place) => texts.drag.end(name(place), placeWords(putDown(place), String(place.active.id))),
    onDragCancel: (place) => texts.drag.cancel(name(place)),
  };
  return {
    shown,
    inHand: dragging?.id ?? null,
    context: {
      sensors,
      accessibility: {
        announcements,
        screenReaderInstructions: { draggable: texts.drag.instructions },
      },
      collisionDetection: underHand,
      onDragStart: ({ active }: DragStartEvent) =>
        setDragging({ id: String(active.id), arrangement: stored }),
      onDragOver: (event: DragOverEvent) => {
        const next = putDown(event);
        const id = String(event.active.id);
        // Within a part the rows make room by themselves.
        if (partOf(next, id) !== partOf(shown, id)) setDragging({ id, arrangement: next });
      },
      onDragEnd: (event: DragEndEvent) => {
        setDragging(null);
        const next = putDown(event);
        if (!isSame(next, stored)) change(next);
      },
      onDragCancel: () => setDragging(null),
    },
  };
}

const PART_IDS: readonly (string | number)[] = PARTS;

/** A row that is pointed at comes before the part around it; by keyboard the nearest place counts. */
const underHand: CollisionDetection = (all) => {
  const pointed = pointerWithin(all);
  if (pointed.length === 0) return closestCorners(all);
  const rows = pointed.filter(({ id }) => !PART_IDS.includes(id));
  return rows.length > 0 ? rows : pointed;
};
