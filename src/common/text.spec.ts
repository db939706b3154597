import { describe, expect, it } from '@jest/globals';
import {
  cutText,
  hasControlCharacters,
  isBlank,
  normaliseName,
  tidyText,
  toHalfWidth,
  wellFormed,
} from './text.js';

describe('control characters', () => {
  it.each([
    '\u0000',
    'a\u0007b',
    'a\nb',
    'a\tb',
    '\u007f',
    '\u0085',
    '\ud800',
    'a\u202eb',
    'a\u2028b',
    '\ufeffa',
  ])('%j is refused', (text) => {
    expect(hasControlCharacters(text)).toBe(true);
  });

  it('a multi-line text may hold line feeds and tabs only', () => {
    expect(hasControlCharacters('第一行\n\t第二行', { multiLine: true })).toBe(false);
    expect(hasControlCharacters('a\r\nb', { multiLine: true })).toBe(true);
    expect(hasControlCharacters('a\u0000', { multiLine: true })).toBe(true);
  });

  it('ordinary texts pass', () => {
    expect(hasControlCharacters('广东（示范）“小巨人”𠮷 ① é')).toBe(false);
  });
});

describe('blank texts', () => {
  it.each([
    '',
    '  \t\n',
    '\u3000',
    '\u200b\u200d',
    '\u00ad',
    '\u2060\ufeff',
    '\u3164',
    '\u2800',
    '\u{e0020}',
  ])('%j shows nothing', (text) => {
    expect(isBlank(text)).toBe(true);
    expect(tidyText(text)).toBe('');
  });

  it.each([
    [' 张 三\u3000', '张 三'],
    ['一\r\n二\r三\n', '一\n二\n三'],
    ['葛\u{e0100}', '葛\u{e0100}'],
    ['·', '·'],
  ])('%j is kept as %j', (text, tidy) => {
    expect(isBlank(text)).toBe(false);
    expect(tidyText(text)).toBe(tidy);
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

describe('a text that is too long', () => {
  it.each([
    ['深圳装备', 3, '深圳装'],
    ['深圳', 2, '深圳'],
    ['𠮷𠮷𠮷', 2, '𠮷𠮷'],
    ['𠮷𠮷', 3, '𠮷𠮷'],
    ['甲𠮷乙', 2, '甲𠮷'],
    ['', 2, ''],
  ])('%s is cut to %i characters: %s', (text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });
});

describe('a well-formed text', () => {
  it('has no half characters', () => {
    expect(wellFormed('甲\ud842')).toBe('甲\ufffd');
    expect(wellFormed('\udfb7甲')).toBe('\ufffd甲');
    expect(wellFormed('𠮷甲')).toBe('𠮷甲');
  });
});
