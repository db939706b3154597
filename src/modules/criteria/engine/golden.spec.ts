import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadRuleSets, type RuleSet } from '../../../../config/criteria/rule-sets.js';
import {
  factsOf,
  held,
  NEVER,
  percent,
  TODAY,
  VALID,
  type Values,
  wan,
} from '../../../../test/support/criteria/sheet.js';
import { type Facts, NO_DATE } from './facts.js';
import { ENGINE_VERSION, judge, type Question } from './judge.js';

/**
 * `judgments.golden.json` holds rule sets, fact sheets and the judgments this engine made of them, so that a change of
 * a rule file does not touch it. UPDATE_GOLDEN=1 writes it anew.
 */
interface Golden {
  readonly engine: string;
  readonly question: Question;
  readonly ruleSets: readonly RuleSet[];
  readonly sheets: Readonly<Record<string, Facts>>;
  /** By `<rule set> <sheet>`. */
  readonly judgments: Readonly<Record<string, unknown>>;
}

const GOOD: Values = {
  sizeClass: 'SMALL',
  violationInThreeYears: false,
  dishonestListed: false,
  similarAffiliate: false,
  INNOVATIVE: VALID,
  CHAMPION_NATION: NEVER,
  sinceOn: '2018-03-01',
  revenue: wan(12_000),
  'revenue-1': wan(11_000),
  mainBusinessRevenue: wan(11_000),
  'mainBusinessRevenue-1': wan(10_000),
  'mainBusinessRevenue-2': wan(9_300),
  totalLiabilities: wan(4_000),
  totalAssets: wan(9_000),
  rdExpense: wan(800),
  'rdExpense-1': wan(700),
  equityFinancing: 0,
  'equityFinancing-1': 0,
  'equityFinancing-2': 0,
  coreProcessOnSystem: true,
  managementCertified: true,
  productCertifiedAbroad: false,
  domesticShare: percent(12.5),
  ownBrand: true,
  instituteLevel: 'OWN',
  classOneCount: 3,
  classOneOwn: 2,
  classOneHighValue: 0,
  classTwoCount: 9,
  nationalAwardOn: NO_DATE,
  provincialAwardOn: NO_DATE,
  makerChinaTop50On: NO_DATE,
  highTechValidTo: '2027-11-30',
  innovationDemoValidTo: NO_DATE,
  ipModelValidTo: NO_DATE,
  strategicField: true,
  fieldShortcoming: true,
  fieldSixBases: true,
  fieldTenAreas: false,
  fieldNetwork: false,
  developmentScore: '61.5',
};
/** Fails by numbers near and far, by a title that expired and by time. */
const SHORT: Values = {
  ...GOOD,
  INNOVATIVE: held('2023-06-15', '2026-06-14'),
  sinceOn: '2024-02-29',
  revenue: wan(4_900),
  'revenue-1': 0,
  mainBusinessRevenue: wan(3_300),
  'mainBusinessRevenue-1': wan(3_200),
  totalLiabilities: wan(6_400),
  rdExpense: wan(146),
  'rdExpense-1': wan(99),
  equityFinancing: wan(400),
  rdStaff: 31,
  employees: 100,
  classOneCount: 0,
  classOneOwn: 0,
  provincialAwardOn: '2023-06-15',
  provincialAwardRank: 4,
  highTechValidTo: '2026-06-14',
  fieldShortcoming: false,
  dishonestListed: true,
  developmentScore: '49.99',
};
/** Known in part. */
const PART: Values = {
  sizeClass: 'SMALL',
  violationInThreeYears: false,
  dishonestListed: false,
  revenue: wan(12_000),
  mainBusinessRevenue: wan(11_000),
  'mainBusinessRevenue-1': 0,
  rdExpense: wan(800),
  totalAssets: 0,
  totalLiabilities: wan(10),
  classOneOwn: 1,
  instituteLevel: 'CITY',
};
const SHEETS = { good: GOOD, short: SHORT, part: PART };

const FILE = new URL('./judgments.golden.json', import.meta.url);
const isWritten = process.env.UPDATE_GOLDEN === '1';
if (isWritten) writeFileSync(FILE, textOf(made()));
const text = readFileSync(FILE, 'utf8');
const golden = JSON.parse(text) as Golden;

const MESSAGE = 'raise ENGINE_VERSION and keep the old engine when this changes';

describe('judgments that were made once', () => {
  it('are of this version of the engine', () => {
    expect(golden.engine).toBe(ENGINE_VERSION);
  });

  it('cover every answer', () => {
    const verdicts = Object.values(golden.judgments).map(
      (judgment) => (judgment as { verdict: string }).verdict,
    );
    expect([...new Set(verdicts)].sort()).toEqual(['MET', 'NOT_MET', 'PEOPLE', 'UNKNOWN']);
  });

  it.each(Object.keys(golden.judgments))('are made again, to the byte: %s', (name) => {
    const [key, sheet = ''] = name.split(' ');
    const rules = golden.ruleSets.find((one) => one.key === key);
    const facts = golden.sheets[sheet];
    if (!rules || !facts) throw new Error(`${name} is of nothing`);
    const again = JSON.stringify(judge(rules, facts, golden.question));
    const isSame = again === JSON.stringify(golden.judgments[name]);
    expect({ isSame, otherwise: MESSAGE, judgment: JSON.parse(again) as unknown }).toEqual({
      isSame: true,
      otherwise: MESSAGE,
      judgment: golden.judgments[name],
    });
  });

  it('are kept as they are written', () => {
    expect(text).toBe(textOf(golden));
  });
});

/** One rule set, sheet or judgment a line. */
function textOf({ engine, question, ruleSets, sheets, judgments }: Golden): string {
  const lines = (of: Readonly<Record<string, unknown>>) =>
    Object.entries(of)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{
  "engine": ${JSON.stringify(engine)},
  "question": ${JSON.stringify(question)},
  "ruleSets": [
${ruleSets.map((rules) => `    ${JSON.stringify(rules)}`).join(',\n')}
  ],
  "sheets": {
${lines(sheets)}
  },
  "judgments": {
${lines(judgments)}
  }
}
`;
}

function made(): Golden {
  const question: Question = { purpose: 'RECOGNITION', baseYear: 2025, referenceOn: TODAY };
  // Words do not decide, so they are not kept.
  const ruleSets = ['CX-2022', 'XJR-2022', 'ZJTX-2026'].map(
    (key) =>
      JSON.parse(
        JSON.stringify(loadRuleSets().find(key), (name, value: unknown) =>
          ['zh', 'clause', 'evidence', 'source', 'note', '$comment', 'confidence'].includes(name)
            ? undefined
            : value,
        ),
      ) as RuleSet,
  );
  const sheets = Object.fromEntries(Object.entries(SHEETS).map(([name, values]) => [name, factsOf(values)]));
  const judgments = Object.fromEntries(
    ruleSets.flatMap((rules) =>
      Object.entries(sheets).map(([name, facts]) => [`${rules.key} ${name}`, judge(rules, facts, question)]),
    ),
  );
  return { engine: ENGINE_VERSION, question, ruleSets, sheets, judgments };
}
