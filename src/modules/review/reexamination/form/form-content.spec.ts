import { describe, expect, it } from '@jest/globals';
import { fieldsOf, markOf, mended, type ReexaminationForm } from './form-content.js';
import { factRows, figureRows, fullerBasis, productRows } from './form-rows.js';

const figure = (year: number, value: number | null) => ({
  ...{ field: `figures.${year}.revenue`, year, metric: 'revenue', value },
  ...{ accepted: null, acceptedYear: null, mark: markOf(value, null) },
});
const product = (id: string) => ({
  ...{ field: `products.${id}`, id, name: id, statCode: '34', main: false, ended: false },
  ...{ year: null, revenue: null, domesticShare: null, mark: 'NEW' as const },
});
const form = (more: Partial<ReexaminationForm> = {}): ReexaminationForm => ({
  ...{ baseYear: 2025, basis: 'SOLO', statement: '旧', figures: [figure(2025, 1), figure(2024, 2)] },
  ...{ facts: [], products: [product('a')] },
  ...more,
});

describe('a form that is mended', () => {
  const present = form({
    statement: '新',
    figures: [figure(2025, 10), figure(2024, 20)],
    products: [product('a'), product('b')],
  });

  it('takes what was named anew and leaves the rest', () => {
    const after = mended(form(), present, ['figures.2025.revenue']);
    expect(after.statement).toBe('旧');
    expect(after.figures.map(({ value }) => value)).toEqual([10, 2]);
    expect(after.products).toHaveLength(1);
  });

  it('takes the statement and the list of products as a whole', () => {
    const after = mended(form(), present, ['statement', 'products']);
    expect(after).toMatchObject({ statement: '新', products: [{ id: 'a' }, { id: 'b' }] });
  });

  it('names every field there is', () => {
    expect(fieldsOf(form())).toEqual([
      ...['statement', 'products', 'figures.2025.revenue', 'figures.2024.revenue', 'products.a'],
    ]);
  });
});

describe('marks', () => {
  it.each([
    [null, 1, 'MISSING'],
    [1, null, 'NEW'],
    [1, 1, 'SAME'],
    [2, 1, 'CHANGED'],
  ] as const)('%p beside accepted %p is %s', (value, accepted, mark) => {
    expect(markOf<number>(value, accepted)).toBe(mark);
  });

  it('hold a figure against the latest accepted of its metric up to its year', () => {
    const accepted = [
      { year: 2022, metric: 'revenue', value: 5 },
      { year: 2021, metric: 'revenue', value: 4 },
      { year: 2025, metric: 'revenue', value: 9 },
    ];
    const rows = figureRows([2025, 2024], [{ year: 2024, metric: 'revenue', value: 5 }], accepted);
    const of = (year: number) => rows.find((row) => row.year === year && row.metric === 'revenue');
    expect(of(2025)).toMatchObject({ value: null, accepted: 9, acceptedYear: 2025, mark: 'MISSING' });
    expect(of(2024)).toMatchObject({ value: 5, accepted: 5, acceptedYear: 2022, mark: 'SAME' });
  });

  it('take the latest year of a fact, and the fuller basis', () => {
    const [first] = factRows([], new Map());
    expect(first).toMatchObject({ value: null, mark: 'MISSING' });
    expect(fullerBasis([], [])).toBe('SOLO');
    expect(fullerBasis([], [{} as never])).toBe('CONSOLIDATED');
  });

  it('tell a new product from one given up, and leave out what ended before', () => {
    const at = (day: string) => new Date(`${day}T02:00:00Z`);
    const made = (id: string, createdAt: Date, endedAt: Date | null) => ({
      ...{ id, enterpriseId: 'e', name: id, statCode: '34', sinceOn: '2020-01-01', main: false },
      ...{ createdAt, endedAt, version: 1, years: [] },
    });
    const rows = productRows(
      [
        made('old', at('2022-01-01'), null),
        made('new', at('2024-01-01'), null),
        made('given up', at('2022-01-01'), at('2025-01-01')),
        made('long gone', at('2020-01-01'), at('2021-01-01')),
      ],
      { acceptedOn: '2023-07-01', products: null },
    );
    expect(rows.map(({ id, mark, ended }) => [id, mark, ended])).toEqual([
      ['old', 'SAME', false],
      ['new', 'NEW', false],
      ['given up', 'CHANGED', true],
    ]);
  });
});
