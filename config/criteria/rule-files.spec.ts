import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Edit, faultsOf, type Json, set, stated } from './testing/rule-folder.js';
import { packageRoot } from '../package-root.js';
import { PolicyError } from '../policy-checks.js';
import { CriteriaError } from './rule-faults.js';

const LEADING = 'POOL-LEADING-2026.json';
const REVENUE = 'condition.of[2]';

describe('the rule files of the package', () => {
  it('have no fault', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('leave other files of their folder alone', () => {
    expect(faultsOf({ 'README.md': '# 认定标准' })).toEqual([]);
  });
});

describe('a rule file is refused with file, path and reason', () => {
  it.each<[words: string, file: string, edit: Edit | string, path: string, reason: RegExp]>([
    ['no JSON', LEADING, '{', '', /^cannot be read as JSON: /],
    ['no object', LEADING, '[]', '', /expected object/],
    ['nothing', LEADING, 'null', '', /holds nothing/],
    ['an unknown field of the head', LEADING, set('weight', 3), '', /weight/],
    ['an unknown field of a condition', LEADING, set(`${REVENUE}.weight`, 3), REVENUE, /weight/],
    [
      'an unknown field of a measure',
      LEADING,
      set(`${REVENUE}.measure.year`, 2025),
      `${REVENUE}.measure`,
      /year/,
    ],
    ['an unknown kind', LEADING, set(`${REVENUE}.kind`, 'script'), `${REVENUE}.kind`, /./],
    ['an unknown measure', LEADING, set(`${REVENUE}.measure.of`, 'median'), `${REVENUE}.measure.of`, /./],
    ['no source', LEADING, set('source', undefined), 'source', /expected string/],
    ['a source without its key', LEADING, set('source', '规定'), 'source', /a source with its key/],
    ['a condition without words', LEADING, set(`${REVENUE}.zh`, ' '), `${REVENUE}.zh`, /./],
    ['a condition without a clause', LEADING, set(`${REVENUE}.clause`, undefined), `${REVENUE}.clause`, /./],
    [
      'a date that does not exist',
      LEADING,
      set('validity[0].from', '2026-02-30'),
      'validity[0].from',
      /a date/,
    ],
    ['no validity', LEADING, set('validity', []), 'validity', /./],
    [
      'a quantity without sense',
      LEADING,
      set(`${REVENUE}.limit.atLeast`, '10 亿元'),
      `${REVENUE}.limit.atLeast`,
      /a number, `1500 万元` or `3%`/,
    ],
    [
      'two limits at once',
      LEADING,
      set(`${REVENUE}.limit`, { atLeast: '1 万元', atMost: '2 万元' }),
      `${REVENUE}.limit`,
      /exactly one/,
    ],
    ['an id in capitals', LEADING, set(`${REVENUE}.id`, 'Revenue'), `${REVENUE}.id`, /an id/],
    ['an all of nothing', LEADING, set('condition.of', []), 'condition.of', /./],
    ['a confidence that is none', LEADING, set('confidence', 'SURE'), 'confidence', /./],
    ['a wrong file name', LEADING, set('key', 'POOL-OTHER-2026'), 'key', /in a file of another name/],
    ['an unknown track', LEADING, set('subject.code', 'GIANT'), 'subject.code', /unknown GIANT/],
    [
      'a track taken for a title',
      LEADING,
      set('subject', { kind: 'TITLE', code: 'LEADING' }),
      'subject.code',
      /unknown LEADING/,
    ],
    ['an unknown region', LEADING, set('region', '99'), 'region', /unknown 99/],
    [
      'an unknown metric',
      LEADING,
      set(`${REVENUE}.measure.metric`, 'sales'),
      `${REVENUE}.measure.metric`,
      /unknown sales/,
    ],
    [
      'an unknown metric of a ratio',
      LEADING,
      set(REVENUE, {
        ...stated,
        id: 'it',
        kind: 'threshold',
        measure: { of: 'ratio', part: 'cost', whole: 'sales' },
        limit: { atLeast: '3%' },
      }),
      `${REVENUE}.measure.part`,
      /unknown cost/,
    ],
    [
      'an unknown attribute',
      LEADING,
      set('condition.of[0].attribute', 'violation'),
      'condition.of[0].attribute',
      /unknown attribute violation/,
    ],
    [
      'an attribute of another type',
      LEADING,
      set('condition.of[0].attribute', 'instituteLevel'),
      'condition.of[0].attribute',
      /instituteLevel is a CHOICE, not a BOOLEAN/,
    ],
    [
      'an unknown choice',
      'CX-2022.json',
      (rules) => replaceById(rules, 'direct.institute', { in: ['NATION', 'TOWN'] }),
      'condition.of[3].of[0].of[2].in',
      /unknown TOWN/,
    ],
    [
      'an unknown title to be held',
      'ZJTX-2026.json',
      (rules) => replaceById(rules, 'title.innovative', { anyOf: ['CLEVER'] }),
      'condition.of[3].anyOf',
      /unknown CLEVER/,
    ],
    [
      'an unknown title that bars',
      'XJR-2026.json',
      (rules) => replaceById(rules, 'bar.champion', { of: ['WINNER'] }),
      'condition.of[3].of',
      /unknown WINNER/,
    ],
    [
      'a count kept once, asked for a year',
      'ZJTX-2026.json',
      (rules) =>
        replaceById(rules, 'development.score', {
          measure: { of: 'attribute', key: 'classOneCount', back: 0 },
        }),
      'condition.of[11].measure.back',
      /classOneCount is not kept per year/,
    ],
    [
      'a score kept per year, asked without one',
      'ZJTX-2026.json',
      (rules) =>
        replaceById(rules, 'development.score', { measure: { of: 'attribute', key: 'developmentScore' } }),
      'condition.of[11].measure.back',
      /developmentScore is kept per year/,
    ],
    [
      'a date that is none',
      'ZJTX-2026.json',
      (rules) =>
        replaceById(rules, 'market.years', {
          measure: { of: 'yearsSince', date: 'attribute.ownBrand', until: 'REFERENCE' },
        }),
      'condition.of[4].measure.date',
      /ownBrand is a BOOLEAN, not a DATE/,
    ],
    [
      'several years of what has none',
      LEADING,
      set(REVENUE, sum({ over: { each: 2 } })),
      `${REVENUE}.over`,
      /not one of a single year/,
    ],
    [
      'per cent where money is compared',
      LEADING,
      set(`${REVENUE}.limit.atLeast`, '3%'),
      `${REVENUE}.limit.atLeast`,
      /3% where a MONEY is compared/,
    ],
    [
      'a bare number where money is compared',
      LEADING,
      set(`${REVENUE}.limit.atLeast`, '1500'),
      `${REVENUE}.limit.atLeast`,
      /1500 where a MONEY is compared/,
    ],
    [
      'money where persons are compared',
      LEADING,
      set(`${REVENUE}.measure.metric`, 'employees'),
      `${REVENUE}.limit.atLeast`,
      /where a NUMBER is compared/,
    ],
    [
      'an id that stands twice',
      LEADING,
      set(`${REVENUE}.id`, 'base.credit'),
      `${REVENUE}.id`,
      /base.credit stands twice/,
    ],
    [
      'an id of an item that stands twice',
      'CX-2022.json',
      (rules) =>
        replaceById(rules, 'score', (score) => setIn(score, 'groups[0].items[0].id', 'innovation.rdShare')),
      'condition.of[3].of[1].groups[0].items[1].id',
      /innovation.rdShare stands twice/,
    ],
    [
      'an end before its beginning',
      LEADING,
      set('validity[0].to', '2025-12-31'),
      'validity[0].to',
      /before 2026-01-01/,
    ],
    [
      'one purpose twice for the same days',
      LEADING,
      set('validity[1].purpose', 'RECOGNITION'),
      'validity[1]',
      /RECOGNITION stands twice/,
    ],
  ])('%s', (_, file, edit, path, reason) => {
    expect(faultsOf({ [file]: edit })).toContainEqual({
      file: `criteria/${file}`,
      path,
      reason: expect.stringMatching(reason) as unknown as string,
    });
  });
});

describe('two versions for one day', () => {
  it('of the same purpose are refused', () => {
    expect(faultsOf({ 'ZJTX-2026.json': set('validity[0].from', '2026-03-31') })).toEqual([
      {
        file: 'criteria/ZJTX-2026.json',
        path: 'validity[0]',
        reason: 'valid together with ZJTX-2022 for RECOGNITION',
      },
    ]);
  });

  it('of a copy are refused for both purposes', () => {
    const copy = readFileSync(join(packageRoot(), 'config/policy/criteria', LEADING), 'utf8');
    const faults = faultsOf({
      'POOL-LEADING-2027.json': copy.replace('POOL-LEADING-2026', 'POOL-LEADING-2027'),
    });
    expect(faults.map(({ reason }) => reason)).toEqual([
      'valid together with POOL-LEADING-2026 for RECOGNITION',
      'valid together with POOL-LEADING-2026 for REVIEW',
    ]);
  });
});

describe('several faults', () => {
  it('of several files are all named at once, each on its line', () => {
    const folder = { [LEADING]: set('source', '规定'), 'CX-2022.json': '{', 'XJR-2026.json': twice };
    expect(faultsOf(folder).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'criteria/CX-2022.json ',
      `criteria/${LEADING} source`,
      'criteria/XJR-2026.json condition.of[3].of',
      'criteria/XJR-2026.json condition.of[5].anyOf',
    ]);
  });

  it('make an error of policy whose message names them', () => {
    const error = new CriteriaError([
      { file: 'criteria/A-1.json', path: 'source', reason: 'missing' },
      { file: 'criteria/B-1.json', path: '', reason: 'no JSON' },
    ]);
    expect(error).toBeInstanceOf(PolicyError);
    expect(error.message).toContain('criteria/A-1.json source: missing');
    expect(error.message).toContain('criteria/B-1.json: no JSON');
  });
});

function twice(rules: Json): void {
  replaceById(rules, 'bar.champion', { of: ['WINNER'] });
  replaceById(rules, 'title.specialised', { anyOf: ['CLEVER'] });
}

function sum(more: Json): Json {
  return {
    ...stated,
    ...more,
    id: 'it',
    kind: 'threshold',
    measure: { of: 'sum', metric: 'revenue', years: 2 },
    limit: { atLeast: '1 万元' },
  };
}

function setIn(place: Json, path: string, value: unknown): void {
  set(path, value)(place);
}

/** Changes fields of the condition with an id, wherever it stands. */
function replaceById(place: unknown, id: string, change: Json | ((condition: Json) => void)): void {
  if (typeof place !== 'object' || place === null) return;
  const one = place as Json;
  if (one.id === id && typeof change === 'function') change(one);
  else if (one.id === id) Object.assign(one, change);
  else for (const inner of Object.values(one)) replaceById(inner, id, change);
}
