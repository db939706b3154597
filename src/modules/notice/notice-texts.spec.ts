import { describe, expect, it } from '@jest/globals';
import { assertSayable, NOTICE_TEXTS, sayNotice } from './notice-texts.js';

describe('notice texts', () => {
  it('exist in both languages with the same parameters', () => {
    const places = (texts: readonly string[]) =>
      new Set([...texts.join(' ').matchAll(/\{(\w+)\}/g)].map(String));
    for (const { zh, en } of Object.values(NOTICE_TEXTS)) expect(places(en)).toEqual(places(zh));
  });

  it('are filled from the parameters, instants as Shanghai time', () => {
    const params = { number: 'SZ-7', dueAt: '2026-05-09T16:00:00.000Z', reason: '证明材料不清晰' };
    assertSayable('CASE_RETURNED', params);
    const { title, body } = sayNotice('CASE_RETURNED', params, 'zh');
    expect(title).toBe('申报件SZ-7退回补正');
    expect(body).toContain('2026-05-09 24:00之前');
    expect(sayNotice('CASE_RETURNED', params, 'en').body).toContain('证明材料不清晰');
  });

  it('refuse a kind without words and a notice without a parameter they need', () => {
    expect(() => assertSayable('SOMETHING', {})).toThrow('SOMETHING');
    expect(() => assertSayable('CASE_MOVED', { number: 'SZ-7' })).toThrow('from, to');
  });
});
