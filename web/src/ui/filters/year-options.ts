import { texts } from '#texts/ui';
import { useToday } from '../../api/today.js';

const YEARS_BACK = 6;

/** This year and those before it, as the options of a filter. */
export function useYearOptions(): { value: string; label: string }[] {
  const year = Number(useToday().slice(0, 4));
  return Array.from({ length: YEARS_BACK }, (_, back) => {
    return { value: String(year - back), label: texts.year(year - back) };
  });
}
