import type { Schema } from '../../../api/client.js';

export type Stay = Schema<'StayView'>;

export function hasStays(stays: readonly Stay[]): boolean {
  return stays.some((stay) => stay.stays > 0);
}

export function stayIn(stays: readonly Stay[], step: string): Stay | undefined {
  return stays.find((stay) => stay.step === step);
}

/** From the shortest to the longest; dark text is readable on each. */
const HEAT = ['#fff9ef', '#ffefd4', '#ffe4b8', '#ffd697', '#ffc878'] as const;

/** The colour of a median among those of its step; undefined for none, and where nothing is to be compared. */
export function heatOf(days: number | null, all: readonly (number | null)[]): string | undefined {
  const known = all.filter((each) => each !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (days === null || least === most) return undefined;
  const share = (days - least) / (most - least);
  return HEAT[Math.min(HEAT.length - 1, Math.floor(share * HEAT.length))];
}
