import type { Answer } from './ask.js';
import type { Caller } from './app.js';
import { ok } from './main-job.js';

/** 1 万元 in fen. */
export const WAN = 1_000_000;

/** Yearly figures by metric: amounts in fen, persons, pieces. */
export type Figures = Readonly<Record<string, number>>;

/** One judgment as its reader sees it. */
export interface SeenJudgment {
  ruleSet: { key: string; title: string };
  subjectKind: string;
  subjectCode: string;
  subjectZh: string;
  purpose: string;
  baseYear: number;
  referenceOn: string;
  verdict: string;
  verdictZh: string;
  gaps: { id: string; near: boolean; shareZh: string | null; wordsZh: string }[];
  missing: { key: string; zh: string; whereZh: string }[];
  people: { id: string }[];
  earliestOn: string | null;
}

/** A condition of a judgment, as a row of its tree. */
export interface SeenCondition {
  id: string;
  parentId: string | null;
  depth: number;
  kind: string;
  verdict: string | null;
  limitZh: string | null;
  wordsZh: string | null;
  values: { year: number | null; valueZh: string | null; facts: { key: string; source: string | null }[] }[];
}

/** A judgment with its conditions. */
export type SeenWhole = SeenJudgment & { engine: string; conditions: SeenCondition[] };

export async function enterFigures(
  by: Caller,
  enterpriseId: string,
  year: number,
  figures: Figures,
): Promise<void> {
  const values = Object.entries(figures).map(([metric, value]) => ({ metric, value }));
  const body = { year, basis: 'SOLO', source: '年度审计报告', values };
  ok(await by.put(`/api/enterprises/${enterpriseId}/figures`, body));
}

/** Facts by key; those of one year as `key.year`. Null clears. */
export async function enterFacts(
  by: Caller,
  enterpriseId: string,
  facts: Readonly<Record<string, string | null>>,
): Promise<void> {
  const values = Object.entries(facts).map(([name, value]) => {
    const [key, year] = name.split('.');
    return year === undefined ? { key, value } : { key, year: Number(year), value, evidence: '平台截图' };
  });
  ok(await by.put(`/api/enterprises/${enterpriseId}/attributes`, { source: '证书', values }));
}

/** The main product of an enterprise, with what it did in the years given. @returns its id */
export async function makeMain(
  by: Caller,
  enterpriseId: string,
  sinceOn: string,
  years: Readonly<Record<number, object>> = {},
): Promise<string> {
  const body = { name: '数控机床', statCode: '34210100', sinceOn, main: true };
  const { id } = ok<{ id: string }>(await by.post(`/api/enterprises/${enterpriseId}/products`, body));
  for (const [year, values] of Object.entries(years))
    ok(await by.put(`/api/products/${id}/years/${year}`, { ...values, source: '行业协会证明' }));
  return id;
}

/** A title from an official list, valid from 2024 to 2027. */
export async function recordTitle(
  by: Caller,
  enterpriseId: string,
  kind: string,
  valid: { fromOn?: string; toOn?: string } = {},
): Promise<void> {
  const list = { issuer: '广东省工业和信息化厅', batch: '2024年第一批', source: '粤工信函〔2024〕1号' };
  const body = { kind, ...list, fromOn: '2024-01-01', toOn: '2027-12-31', ...valid };
  ok(await by.post(`/api/enterprises/${enterpriseId}/titles`, body));
}

/** Nothing against the enterprise. */
export const CLEAN = { violationInThreeYears: 'false', dishonestListed: 'false' } as const;

/** Facts of an innovative small enterprise: by CX-2022 all conditions are met from 2025 on. */
export async function enterInnovative(by: Caller, enterpriseId: string, baseYear = 2025): Promise<void> {
  await enterFigures(by, enterpriseId, baseYear, { employees: 120, revenue: 3_000 * WAN });
  await enterFacts(by, enterpriseId, { ...CLEAN, highTechValidTo: '2030-11-30' });
}

/**
 * Facts that bear out two candidate tags at once in 2026: SPECIALISED and CHAMPION_PROVINCE, but for what people judge.
 * @returns its product
 */
export async function enterCompeting(by: Caller, enterpriseId: string): Promise<string> {
  const yearly = { revenue: 45_000 * WAN, mainBusinessRevenue: 42_000 * WAN, rdExpense: 2_000 * WAN };
  await enterFigures(by, enterpriseId, 2023, yearly);
  await enterFigures(by, enterpriseId, 2024, yearly);
  const balance = { totalAssets: 60_000 * WAN, totalLiabilities: 20_000 * WAN };
  await enterFigures(by, enterpriseId, 2025, { ...yearly, ...balance, employees: 500 });
  const product = await makeMain(by, enterpriseId, '2015-03-01', { 2025: { domesticRank: 2 } });
  await recordTitle(by, enterpriseId, 'INNOVATIVE');
  await enterFacts(by, enterpriseId, {
    ...CLEAN,
    'developmentScore.2025': '66',
    independentLegalPerson: 'true',
    classOneCount: '6',
    inventionPatents: '5',
    standardsLed: '1',
    instituteLevel: 'CITY',
  });
  return product;
}

/** Fields and codes a refusal names, as `field code`. */
export function faultsOf({ body }: Answer): string[] {
  const errors = (body.errors ?? []) as { field: string; code: string }[];
  return errors.map(({ field, code }) => `${field} ${code}`);
}
