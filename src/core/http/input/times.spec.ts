import { isDateOnly, readInstantText } from './times.js';

describe('dates and instants in requests', () => {
  it.each(['2026-05-31', '2024-02-29', '1900-01-01', '2200-12-31'])('%s is a date', (text) => {
    expect(isDateOnly(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '1899-12-31',
    '2201-01-01',
    '2026-5-1',
    '20260501',
    20260501,
    null,
  ])('%s is none', (value) => {
    expect(isDateOnly(value)).toBe(false);
  });

  it.each([
    ['2026-05-09T18:00:00+08:00', '2026-05-09T10:00:00.000Z'],
    ['2026-05-09T10:00Z', '2026-05-09T10:00:00.000Z'],
    ['2026-05-09T17:59:59.999+08:00', '2026-05-09T09:59:59.999Z'],
  ])('%s is the instant %s', (text, instant) => {
    expect(readInstantText(text)?.toISOString()).toBe(instant);
  });

  it.each([
    '2026-05-09T18:00:00',
    '2026-02-30T10:00:00Z',
    '2026-05-09T24:00:00Z',
    '2026-05-09T10:00:00.1234Z',
    '2026-05-09',
    5,
  ])('%s is no instant', (value) => {
    expect(readInstantText(value)).toBeNull();
  });
});
