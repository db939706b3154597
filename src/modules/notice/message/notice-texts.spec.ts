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

  it('name the proposed act in the language of the reader', () => {
    const params = { title: '演示装备', actionZh: '审定通过', actionEn: 'accept', preparedBy: '甲' };
    assertSayable('PROPOSAL_OPEN', params);
    expect(sayNotice('PROPOSAL_OPEN', params, 'zh')).toEqual({
      title: '待您审定：演示装备，拟“审定通过”',
      body: '甲就“演示装备”拟“审定通过”，请审定。',
    });
    expect(sayNotice('PROPOSAL_OPEN', params, 'en').title).toBe('Waits for you: 演示装备, to accept');
    const { actionEn: _, ...zhOnly } = params;
    expect(() => assertSayable('PROPOSAL_OPEN', zhOnly)).toThrow('action');
  });

  it.each([
    ['PROPOSAL_OPEN', { title: '演示装备', preparedBy: '甲' }],
    ['PROPOSAL_OUTDATED', { preparedBy: '甲' }],
    ['PROPOSAL_DECLINED', { note: '理由不充分' }],
  ] as const)('of a stored %s that named neither act nor subject have no gap', (kind, params) => {
    for (const language of ['zh', 'en'] as const) {
      const { title, body } = sayNotice(kind, params, language);
      expect(title + body).not.toMatch(/[{}]/);
    }
  });

  it('refuse a kind without words and a notice without a parameter they need', () => {
    expect(() => assertSayable('SOMETHING', {})).toThrow('SOMETHING');
    expect(() => assertSayable('CASE_MOVED', { number: 'SZ-7' })).toThrow('from, to');
  });
});
