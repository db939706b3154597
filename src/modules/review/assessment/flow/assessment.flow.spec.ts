import { describe, expect, it } from '@jest/globals';
import { checkFlow } from '../../../../core/flow/index.js';
import { ASSESSMENT_FLOW, stepAt } from './assessment.flow.js';

describe('the flow of an assessment', () => {
  it('has no mistake', () => {
    expect(checkFlow(ASSESSMENT_FLOW)).toEqual([]);
  });

  it.each([
    ['hasCounty', ['COUNTY.HANDLER', 'CITY.HANDLER', 'PROVINCE.HANDLER']],
    ['noCounty', ['CITY.HANDLER', 'CITY.HEAD', 'PROVINCE.HANDLER']],
  ] as const)('with %s passes three different posts', (fact, posts) => {
    const passed = (['SUBMITTED', 'VERIFIED', 'CHECKED'] as const).map((state) => stepAt(state, fact));
    expect(passed.map((step) => `${step?.tier}.${step?.role}`)).toEqual(posts);
  });
});
