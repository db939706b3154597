import type { YearFigures } from '../../api/figures.js';

/** What follows from figures and what is unusual about them, each with its year. */
export function derivedOf(figures: readonly (YearFigures | undefined)[]) {
  const years = figures.filter((each) => each !== undefined);
  return {
    derived: years.flatMap(({ year, derived }) => derived.map((value) => ({ ...value, year }))),
    marks: years.flatMap(({ year, marks }) => marks.map((mark) => ({ ...mark, year }))),
  };
}
