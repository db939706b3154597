import type { Schema } from '../../api/client.js';

export type RankedList = Schema<'ListView'>;
export type ListItem = Schema<'ListItemView'>;

/** The parts of a list, in the order of the page. UNPLACED holds those that stand in no part yet. */
export const PARTS = ['RECOMMENDED', 'RESERVE', 'UNPLACED', 'NOT_RECOMMENDED'] as const;
export type Part = (typeof PARTS)[number];
