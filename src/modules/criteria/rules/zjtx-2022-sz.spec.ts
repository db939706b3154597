import { describe, expect, it } from '@jest/globals';
import { ruleBook } from '../../../../test/support/criteria/rule-book.js';
import { wan, type Values } from '../../../../test/support/criteria/sheet.js';
import { POINTLESS, SPECIALISED_BY_POINTS } from '../../../../test/support/criteria/specialised-2022.js';

/** 深圳 runs its own standard: the national one as it is, not what the province makes of it. */
const book = ruleBook('ZJTX-2022-SZ', SPECIALISED_BY_POINTS);
const national = ruleBook('ZJTX-2022', SPECIALISED_BY_POINTS);

describe('深圳市专精特新中小企业 ZJTX-2022-SZ', () => {
  it('is for recognition in the city, for the days of the provincial one', () => {
    expect(book.rules).toMatchObject({
      region: '4403',
      confidence: 'DEFAULT',
      validity: [{ purpose: 'RECOGNITION', from: '2024-01-01', to: '2026-03-31' }],
    });
  });

  it.each<[string, Values]>([
    ['the sheet of 75 points', {}],
    ['69 points', { classOneOwn: 0, classOneCount: 0 }],
    ['60 points', { fieldShortcoming: false, netProfit: 0 }],
    ['59 points', { classOneOwn: 0, classOneCount: 0, netProfit: 0 }],
    ['no points', POINTLESS],
    ['too little revenue', { revenue: wan(999) }],
    ['a year too few', { sinceOn: '2024-01-01' }],
    [
      'nothing known',
      Object.fromEntries(Object.keys(SPECIALISED_BY_POINTS).map((name) => [name, undefined])),
    ],
  ])('answers as the national one does to %s', (_, changes) => {
    expect(book.judged(changes).condition).toEqual(national.judged(changes).condition);
  });
});
