import {
  checkDateOrder,
  checkMoments,
  closingInstant,
  enterpriseStop,
  filingAt,
  openingInstant,
} from './round-dates.js';

const at = (text: string) => new Date(`${text}+08:00`);

const dates = {
  opensAt: at('2026-04-25T00:00:00'),
  enterpriseClosesAt: at('2026-05-09T18:00:00'),
  cityClosesAt: at('2026-05-28T00:00:00'),
  correctionClosesAt: at('2026-06-12T00:00:00'),
};

describe('moments of a round', () => {
  it('opens at 00:00 of a date without a time and closes at its 24:00', () => {
    expect(openingInstant({ date: '2026-04-25' })).toEqual(at('2026-04-25T00:00:00'));
    expect(closingInstant({ date: '2026-04-25' })).toEqual(at('2026-04-26T00:00:00'));
    expect(openingInstant({ date: '2026-04-25', time: '09:00' })).toEqual(at('2026-04-25T09:00:00'));
    expect(closingInstant({ date: '2026-04-25', time: '18:00' })).toEqual(at('2026-04-25T18:00:00'));
  });

  it('refuses years no round can mean', () => {
    expect(checkMoments({ opens: { date: '2200-12-31' }, enterpriseCloses: { date: '2026-05-09' } })).toEqual(
      [{ field: 'opens.date', code: 'ROUND_DATE_RANGE' }],
    );
    expect(checkMoments({ opens: { date: '2100-12-31' }, cityCloses: undefined })).toEqual([]);
  });
});

describe('order of dates', () => {
  const wrong = (change: Partial<typeof dates>, city?: Date) =>
    checkDateOrder({ ...dates, ...change }, city ? [{ unitId: '4403', enterpriseClosesAt: city }] : []).map(
      ({ field, code }) => `${field} ${code}`,
    );

  it('accepts dates in order, also when they meet', () => {
    expect(wrong({})).toEqual([]);
    const one = dates.enterpriseClosesAt;
    expect(wrong({ cityClosesAt: one, correctionClosesAt: one }, one)).toEqual([]);
    expect(checkDateOrder({ ...dates, cityClosesAt: null }, [])).toEqual([]);
  });

  it('names every date that comes too early', () => {
    expect(wrong({ enterpriseClosesAt: dates.opensAt })).toEqual([
      'enterpriseCloses ROUND_CLOSES_BEFORE_OPENING',
    ]);
    expect(wrong({ cityClosesAt: at('2026-05-09T17:59:00') })).toEqual([
      'cityCloses ROUND_CITY_BEFORE_ENTERPRISE',
    ]);
    expect(wrong({ correctionClosesAt: at('2026-05-27T23:59:00') })).toEqual([
      'correctionCloses ROUND_CORRECTION_TOO_EARLY',
    ]);
  });

  it('keeps a city between the opening and the end of the round', () => {
    expect(wrong({}, at('2026-05-09T18:01:00'))).toEqual(['units.0.enterpriseCloses ROUND_CITY_AFTER_ROUND']);
    expect(wrong({}, dates.opensAt)).toEqual(['units.0.enterpriseCloses ROUND_CLOSES_BEFORE_OPENING']);
    expect(wrong({}, at('2026-05-06T12:00:00'))).toEqual([]);
  });
});

describe('filing', () => {
  const round = { ...dates, state: 'OPEN' as const };
  const filing = (now: Date) => filingAt(round, round.enterpriseClosesAt, now);

  it('accepts 17:59:59.999 and refuses 18:00:00.000', () => {
    expect(filing(at('2026-05-09T17:59:59.999'))).toBe('OPEN');
    expect(filing(at('2026-05-09T18:00:00.000'))).toBe('CLOSED');
  });

  it('opens at the first instant, not before', () => {
    expect(filing(at('2026-04-24T23:59:59.999'))).toBe('NOT_OPEN');
    expect(filing(at('2026-04-25T00:00:00.000'))).toBe('OPEN');
  });

  it('follows the state of the round first', () => {
    const now = at('2026-05-01T12:00:00');
    expect(filingAt({ ...round, state: 'DRAFT' }, round.enterpriseClosesAt, now)).toBe('NOT_OPEN');
    expect(filingAt({ ...round, state: 'CLOSED' }, round.enterpriseClosesAt, now)).toBe('CLOSED');
  });

  it('takes the date of the city where it has one', () => {
    const own = at('2026-05-06T12:00:00');
    expect(enterpriseStop(round, { enterpriseClosesAt: own })).toBe(own);
    expect(enterpriseStop(round, { enterpriseClosesAt: null })).toBe(round.enterpriseClosesAt);
    expect(enterpriseStop(round, undefined)).toBe(round.enterpriseClosesAt);
  });
});
