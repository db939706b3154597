import { loadPolicy } from '../../../../../config/policy.js';
import { sizeRuleFor } from '../../../../common/size-class.js';
import { derive, marksOf } from '../../../enterprise/index.js';
import type { CaseContent } from '../application.entity.js';
import { figuresOf, YEAR_OFFSETS } from '../case-figures.js';
import type { CaseDerived, CaseMark } from '../case-view.dto.js';

/**
 * What follows from the yearly figures of a content, the base year first: of the base year every value, of the years
 * before it those whose figures the form asks for and the content holds.
 */
export function derivedOf(content: CaseContent, baseYear: number, industryCode: string): CaseDerived[] {
  const rule = sizeRuleFor(loadPolicy().sizeRules, industryCode);
  return YEAR_OFFSETS.flatMap((offset) =>
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
  return YEAR_OFFSETS.flatMap((offset) =>
    marksOf((back) => figuresOf(content, offset - back)).map((mark) => ({
      ...mark,
      year: baseYear + offset,
    })),
  );
}
