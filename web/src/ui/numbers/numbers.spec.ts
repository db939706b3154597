import { meantAsYuan, readAmount } from './amounts.js';
import { readPercent, readScore, readShare, readWhole } from './counts.js';

const fen = (typed: string) => {
  const read = readAmount(typed);
  return 'fault' in read ? read.fault : read.value.fen;
};
const valueOf = (read: ReturnType<typeof readWhole> | ReturnType<typeof readPercent>) =>
  'fault' in read ? read.fault : read.value;

describe('an amount as it is typed or pasted', () => {
  it.each([
    ['1234.56', 1_234_560_000],
    ['1,234.56', 1_234_560_000],
    [' 1 234 567 ', 1_234_567_000_000],
    ['１，２３４．５', 1_234_500_000],
    ['１２。５', 12_500_000],
    ['1,234.56万元', 1_234_560_000],
    ['12 万', 12_000_000],
    ['12345678.9元', 1_234_567_890],
    ['0.01元', 1],
    ['1.2亿元', 12_000_000_000],
    ['¥ 12', 12_000_000],
    ['￥-12', -12_000_000],
    ['-12', -12_000_000],
    ['－１２', -12_000_000],
    ['—12', -12_000_000],
    ['(1,234.5)', -1_234_500_000],
    ['（12 万元）', -12_000_000],
    ['(12)万元', -12_000_000],
    ['+3', 3_000_000],
    ['.5', 500_000],
    ['5.', 5_000_000],
    ['007', 7_000_000],
    ['0.000001', 1],
    ['1.10000000', 1_100_000],
    ['-0', 0],
    ['1234\t', 1_234_000_000],
  ])('reads %j exactly', (typed, expected) => {
    expect(fen(typed)).toBe(expected);
  });

  it('loses nothing that binary fractions would lose', () => {
    expect(fen('999999999.999999')).toBe(999_999_999_999_999);
    expect(fen('1.15元')).toBe(115);
    expect(fen('4.35')).toBe(4_350_000);
  });

  it('takes an empty text as nothing', () => {
    expect(fen('  ')).toBeNull();
  });

  it.each([
    ['abc', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['12 34', 'separators'],
    ['1,23', 'separators'],
    ['1.23E+09', 'unreadable'],
    ['--3', 'unreadable'],
    ['-', 'unreadable'],
    ['万元', 'unreadable'],
    ['0.0000001', 'tooFine'],
    ['0.001元', 'tooFine'],
    ['99999999999999', 'tooLarge'],
  ])('says what is wrong with %j', (typed, fault) => {
    expect(fen(typed)).toBe(fault);
  });

  it('tells whether the unit was named', () => {
    expect(readAmount('12元')).toEqual({ value: { fen: 1200, unitNamed: true } });
    expect(readAmount('12')).toEqual({ value: { fen: 12_000_000, unitNamed: false } });
  });
});

describe('元 where 万元 is meant', () => {
  const WAN = 1_000_000;

  it('is suspected from a hundred times the year beside it on', () => {
    expect(meantAsYuan(42_000_000 * WAN, 3_750 * WAN)).toBe(4_200 * WAN);
    expect(meantAsYuan(99 * WAN, WAN)).toBeNull();
    expect(meantAsYuan(-100 * WAN, WAN)).toBe(-10_000);
  });

  it('is suspected from 100 亿元 on where no year stands beside it', () => {
    expect(meantAsYuan(1_000_000 * WAN, null)).toBe(100 * WAN);
    expect(meantAsYuan(999_999 * WAN, 0)).toBeNull();
  });

  it('is not suspected of an amount that would not be whole fen', () => {
    expect(meantAsYuan(1_000_000_000_001, null)).toBeNull();
    expect(meantAsYuan(null, WAN)).toBeNull();
  });
});

describe('whole numbers and percentages', () => {
  it('are read with separators, full-width digits and their unit', () => {
    expect(valueOf(readWhole('1,075 人'))).toBe(1075);
    expect(valueOf(readWhole('３６'))).toBe(36);
    expect(valueOf(readWhole('3.5'))).toBe('tooFine');
    expect(valueOf(readWhole(''))).toBeNull();
    expect(valueOf(readPercent('12.50%'))).toBe('12.5');
    expect(valueOf(readPercent('８９．９９９９％'))).toBe('89.9999');
    expect(valueOf(readPercent('1000'))).toBe('tooLarge');
    expect(valueOf(readPercent('0.1234567'))).toBe('tooFine');
    expect(readShare('12.5%')).toEqual({ value: 125_000 });
    expect(readShare('0.00001')).toEqual({ fault: 'tooFine' });
  });
});

describe('a score as it is typed', () => {
  it.each([
    ['62.5', 6_250],
    ['６２．５０ 分', 6_250],
    ['120', 12_000],
    ['0.01', 1],
    ['', null],
    ['62.505', 'tooFine'],
    ['六十', 'unreadable'],
  ])('reads %j exactly', (typed, expected) => {
    expect(valueOf(readScore(typed))).toBe(expected);
  });
});
