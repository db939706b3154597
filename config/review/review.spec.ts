import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../package-root.js';
import { loadPolicy, Policy } from '../policy.js';

const scratch = mkdtempSync(join(tmpdir(), 'review-policy-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The policy with one word of `review.json` changed. */
function policyWith(before: string, after: string): Policy {
  const folder = mkdtempSync(join(scratch, 'p-'));
  cpSync(join(packageRoot(), 'config/policy'), folder, { recursive: true });
  const file = join(folder, 'review.json');
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`review.json does not say ${before}`);
  writeFileSync(file, text.replace(before, after));
  return new Policy(folder);
}

describe('review.json', () => {
  const { assessment, missedUpdate, findings } = loadPolicy().review;

  it('holds the assessment of the rule book §5.8', () => {
    expect(assessment.dimensions.map(({ zh, most }) => [zh, most])).toEqual([
      ['规模与增长', '30'],
      ['创新投入与产出', '25'],
      ['市场地位', '15'],
      ['产业链带动', '15'],
      ['质量绿色安全', '10'],
      ['数据报送配合', '5'],
    ]);
    expect(assessment.dimensions.filter(({ formula }) => formula).map(({ code }) => code)).toEqual([
      'REPORTING',
    ]);
    expect(assessment.grades.map(({ zh, from }) => [zh, from])).toEqual([
      ['优秀', '85'],
      ['良好', '70'],
      ['合格', '60'],
      ['不合格', '0'],
    ]);
    expect([assessment.countyMonthDay, assessment.cityMonthDay]).toEqual(['06-30', '07-31']);
  });

  it('says what a missed update leads to for each subject, and nothing where no rule is known', () => {
    const rows = missedUpdate.rows.map(({ subject, title, once, twice }) => [
      title ?? subject,
      once?.consequence ?? null,
      twice?.consequence ?? null,
    ]);
    expect(rows).toEqual([
      ['MEMBERSHIP', 'WATCH', 'NO_REEXAMINATION'],
      ['CHAMPION_PROVINCE', 'WATCH', 'NO_REEXAMINATION'],
      ['CHAMPION_NATION', 'NO_REEXAMINATION', null],
      ['SPECIALISED', null, null],
      ['LITTLE_GIANT', null, null],
    ]);
    expect([missedUpdate.proposeAfterDays, findings.objectionWorkingDays]).toEqual([15, 10]);
  });

  it.each([
    ['"most": "30"', '"most": "31"', /100 points in all/],
    ['"from": "70"', '"from": "90"', /from the highest down/],
    ['"from": "0"', '"from": "1"', /a last grade from 0/],
    ['"onTime": "5"', '"onTime": "6"', /at most 5 points/],
    ['"word": "TIMELINESS"', '"word": "GUESS"', /one of TIMELINESS/],
    ['"atMost": "-20%"', '"atMost": "-0.2"', /a percentage/],
    ['"atMost": "-20%"', '"atMost": "-20%", "below": "3%"', /one of atMost, above, below/],
    ['"metric": "revenue"', '"metric": "turnover"', /turnover to be defined/],
    ['"of": "growth"', '"of": "wish"', /one of growth, ratio, shareChange/],
    ['"tracks": ["CHAMPION"]', '"tracks": ["CHAMPIONS"]', /CHAMPIONS to be defined/],
    ['"consequence": "EXIT"', '"consequence": "REVOKE"', /one of WATCH, NO_REEXAMINATION, EXIT/],
    ['"title": "CHAMPION_NATION"', '"title": "CHAMPION_WORLD"', /CHAMPION_WORLD to be defined/],
    ['"countyMonthDay": "06-30"', '"countyMonthDay": "08-30"', /before that of the city/],
    ['"objectionWorkingDays": 10', '"objectionWorkingDays": 0', /a positive integer/],
  ])('%s as %s stops the start', (before, after, fault) => {
    expect(() => policyWith(before, after)).toThrow(fault);
  });
});
