import { useToday } from '../../api/today.js';

/** Figures are asked for of the last three whole years; the running one may be entered too. */
const YEARS = 4;

/** The years that are entered, the running one first. */
export function useEnteredYears(): number[] {
  const year = Number(useToday().slice(0, 4));
  return Array.from({ length: YEARS }, (_, back) => year - back);
}
