import { describe, expect, it } from '@jest/globals';
import { draftOf, numberFault, rungsOf, withNewRung, withoutRung, withRung } from './rungs.js';

const RULE = {
  id: 'STEP',
  rungs: [
    { id: '50%', recipients: ['POST'], words: null, percent: 50 },
    { id: 'OVERDUE', recipients: ['POST', 'POST_HEAD'], words: null, workdays: 1 },
    { id: 'T-7', recipients: ['ENTERPRISE'], words: null, days: -7 },
    { id: 'T0', recipients: ['ENTERPRISE'], words: null, days: 0 },
  ],
};

const [share, overdue, before, day] = rungsOf(RULE).map((rung) => rung);
if (!share || !overdue || !before || !day) throw new Error('there are four');

describe('the rungs of a draft', () => {
  it('are read as a form asks for them', () => {
    expect(rungsOf(RULE).map(({ kind, typed }) => [kind, typed])).toEqual([
      ['PERCENT', '50'],
      ['WORKDAYS_AFTER', '1'],
      ['DAYS_BEFORE', '7'],
      ['DAYS_BEFORE', '0'],
    ]);
  });

  it.each([
    [{ ...before, typed: '10' }, 'T-10', { days: -10 }],
    [{ ...before, typed: '0' }, 'T0', { days: 0 }],
    [{ ...before, kind: 'DAYS_AFTER' as const }, 'T+7', { days: 7 }],
    [{ ...before, kind: 'WORKDAYS_BEFORE' as const }, 'W-7', { workdays: -7 }],
    [{ ...before, kind: 'PERCENT' as const, typed: '80' }, '80%', { percent: 80 }],
    [{ ...before, kind: 'WORKDAYS_AFTER' as const, typed: '1' }, 'OVERDUE', { workdays: 1 }],
  ])('follow what is typed with their id: %j is %s', (rung, id, at) => {
    const { rungs } = withRung(RULE, 2, rung, RULE) as typeof RULE;
    expect(rungs[2]).toEqual({ id, recipients: ['ENTERPRISE'], words: null, ...at });
    expect(rungs[1]).toEqual(RULE.rungs[1]);
  });

  it('keep their id when only the recipients change', () => {
    const { rungs } = withRung(RULE, 1, { ...overdue, recipients: ['CITY_HEAD'] }, RULE) as typeof RULE;
    expect(rungs[1]).toMatchObject({ id: 'OVERDUE', workdays: 1, recipients: ['CITY_HEAD'] });
  });

  it.each([
    [{ ...before, typed: '' }, 'whole'],
    [{ ...before, typed: '-3' }, 'whole'],
    [{ ...overdue, typed: '0' }, 'positive'],
    [{ ...share, typed: '101' }, 'percent'],
  ])('hold what is no number yet: %j wants %s', (rung, fault) => {
    const [again] = rungsOf(withRung({ rungs: [RULE.rungs[2]] }, 0, rung, RULE));
    expect(again).toMatchObject({ kind: rung.kind, typed: rung.typed });
    expect(again && numberFault(again)).toBe(fault);
  });

  it('come and go', () => {
    const more = withNewRung(RULE);
    expect(rungsOf(more)[4]).toEqual({ id: '', kind: 'DAYS_BEFORE', typed: '', recipients: [] });
    expect(withoutRung(more, 4)).toEqual(RULE);
  });

  it('are written without what says nothing', () => {
    expect(JSON.parse(draftOf(RULE))).toEqual({
      id: 'STEP',
      rungs: RULE.rungs.map((rung) =>
        Object.fromEntries(Object.entries(rung).filter(([name]) => name !== 'words')),
      ),
    });
  });
});
