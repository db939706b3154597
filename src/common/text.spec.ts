import { describe, expect, it } from '@jest/globals';
import { hasControlCharacters, normaliseName, toHalfWidth } from './text.js';

describe('control characters', () => {
  it.each(['\u0000', 'a\u0007b', 'a\nb', 'a\tb', '\u007f', '\u0085', '\ud800', 'a\u202eb'])(
    '%j is refused',
    (text) => {
      expect(hasControlCharacters(text)).toBe(true);
    },
  );

  it('a multi-line text may hold line feeds and tabs only', () => {
    expect(hasControlCharacters('第一行\n\t第二行', { multiLine: true })).toBe(false);
    expect(hasControlCharacters('a\r\nb', { multiLine: true })).toBe(true);
    expect(hasControlCharacters('a\u0000', { multiLine: true })).toBe(true);
  });

  it('ordinary texts pass', () => {
    expect(hasControlCharacters('广东（示范）“小巨人”𠮷 ① é')).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['  深圳 示范（集团） 有限公司　', '深圳示范（集团）有限公司'],
    ['深圳示范(集团)有限公司', '深圳示范（集团）有限公司'],
    ['深圳 ＡＢＣ １２３ 装备', '深圳ABC 123装备'],
    ['Demo   Heavy\tIndustries (Shenzhen)', 'Demo Heavy Industries (Shenzhen)'],
    ['', ''],
  ])('%j becomes %j', (text, name) => {
    expect(normaliseName(text)).toBe(name);
    expect(normaliseName(name)).toBe(name);
  });

  it('half-width leaves Chinese punctuation alone', () => {
    expect(toHalfWidth('（Ａ）：１。、「」')).toBe('(A):1。、「」');
  });
});
