import { figureKey, loadPolicy } from '../../../../../config/policy.js';
import { sizeRuleFor } from '../../../../common/size-class.js';
import { derive, marksOf, type YearFigures } from '../../../enterprise/index.js';
import type { CaseContent } from '../application.entity.js';
import type { CaseDerived, CaseMark } from '../case-view.dto.js';

const YEARS = [
  ...new Set(loadPolicy().formFields.flatMap(({ key }) => figureKey(key)?.yearOffset ?? [])),
].sort((a, b) => b - a);

/**
 * What follows from the yearly figures of a content, the base year first: of the base year every value, of the years
 * before it those whose figures the form asks for and the content holds.
 */
export function derivedOf(content: CaseContent, baseYear: number, industryCode: string): CaseDerived[] {
  const rule = sizeRuleFor(loadPolicy().sizeRules, industryCode);
  return YEARS.flatMap((offset) =>
    derive((back) => figuresOf(content, offset - back), rule)
      .filter(({ key, state }) => offset === 0 || (state !== 'MISSING' && key !== 'sizeClass'))
      .map((value) => ({
        ...value,
        year: baseYear + offset,
        unit: value.key === 'sizeClass' ? null : ('%' as const),
      })),
  );
}

/** What is unusual about the yearly figures of a content, the base year first. */
export function unusualOf(content: CaseContent, baseYear: number): CaseMark[] {
  return YEARS.flatMap((offset) =>
    marksOf(figuresOf(content, offset)).map((mark) => ({ ...mark, year: baseYear + offset })),
  );
}

function figuresOf(content: CaseContent, yearOffset: number): YearFigures {
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) => {
      const figure = figureKey(key);
      return figure?.yearOffset === yearOffset && typeof value === 'number' ? [[figure.metric, value]] : [];
    }),
  );
}
