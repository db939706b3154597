import { texts } from '#texts/list';
import { type Arrangement, moved, partOf } from './arrangement.js';
import type { Part } from '../../../ui/ranked-list/parts.js';

/** Where a case stands, in words: 推荐第 2 名. */
export function placeWords(arrangement: Arrangement, id: string): string {
  const part = partOf(arrangement, id);
  if (!part) return '';
  const word = texts.parts[part];
  if (part !== 'RECOMMENDED' && part !== 'RESERVE') return texts.editor.partOf(word);
  return texts.editor.rankOf(word, arrangement.places[part].indexOf(id) + 1);
}

/** One place up (-1) or down (1) within the part. */
export function shifted(arrangement: Arrangement, id: string, by: -1 | 1): Arrangement {
  const part = partOf(arrangement, id);
  if (!part) return arrangement;
  return moved(arrangement, id, part, arrangement.places[part].indexOf(id) + by);
}

/** To the end of another part. */
export function sentTo(arrangement: Arrangement, id: string, part: Part): Arrangement {
  return moved(arrangement, id, part, Number.MAX_SAFE_INTEGER);
}

/** What is under a dragged case: a part as a whole, or another case. */
export function draggedOver(arrangement: Arrangement, id: string, over: string): Arrangement {
  const part = (over in arrangement.places ? over : partOf(arrangement, over)) as Part | undefined;
  if (!part) return arrangement;
  const from = partOf(arrangement, id);
  const index = arrangement.places[part].indexOf(over);
  if (index < 0) return from === part ? arrangement : sentTo(arrangement, id, part);
  return moved(arrangement, id, part, index);
}
