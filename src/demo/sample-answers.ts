import { type FormField, loadPolicy, type Metric } from '../../config/policy.js';

/** A filled-in form, by field key; amounts in fen. */
export type Answers = Record<string, string | number | boolean>;

/** Fen in 万元. */
const WAN = 1_000_000;

/** Yearly values in the latest year: 万元, persons or pieces. Invented, and consistent with one another. */
const LATEST: Readonly<Record<string, number>> = {
  revenue: 42_000,
  mainBusinessRevenue: 40_500,
  mainProductRevenue: 32_000,
  netProfit: 3_900,
  totalAssets: 51_000,
  totalLiabilities: 21_000,
  rdExpense: 2_700,
  taxPaid: 1_850,
  exportValue: 6_200,
  equityFinancing: 1_500,
  mainBusinessCost: 29_800,
  sellingExpense: 1_900,
  adminExpense: 2_300,
  employees: 430,
  rdStaff: 96,
  insuredStaff: 428,
};

/** Each year back is smaller by this share. */
const GROWTH = 1.12;

const FIELDS: Readonly<Answers> = {
  'profile.establishedOn': '2012-05-18',
  'profile.registeredCapital': 5_000 * WAN,
  'profile.enterpriseType': 'PRIVATE',
  'contact.mobile': '00000000000',
  'product.name': '演示五轴加工中心',
  'product.statisticalCode': '34210101',
  'product.inMarketSince': '2014-03-01',
  'product.domesticShare': '12.5',
  'product.domesticRank': 3,
  'innovation.classOneCount': 6,
  'innovation.classOneList': '演示专利 1 至 6（虚构，仅供演示）',
};

/**
 * A value of a metric, `back` years before the latest one.
 * @param size how large the enterprise is against the sample, 1 for the sample itself.
 * @returns fen, persons or pieces.
 */
export function sampleFigure({ key, unit }: Pick<Metric, 'key' | 'unit'>, back: number, size = 1): number {
  const value = ((LATEST[key] ?? 10) * size) / GROWTH ** back;
  return unit === 'FEN' ? Math.round(value) * WAN : Math.max(1, Math.round(value));
}

/** An answer to every mandatory field of a track; visibly made up. */
export function sampleAnswers(track: string, size = 1): Answers {
  const fields = loadPolicy().mandatoryFields(track);
  return Object.fromEntries(fields.map((field) => [field.key, sampleAnswer(field, size)]));
}

function sampleAnswer(field: FormField, size: number): string | number | boolean {
  const [, metric, back] = /^figure\.(\w+)\.-?(\d)$/.exec(field.key) ?? [];
  const known = metric === undefined ? undefined : loadPolicy().metric(metric);
  return known ? sampleFigure(known, Number(back), size) : (FIELDS[field.key] ?? plainAnswer(field));
}

function plainAnswer({ type, zh, min, choices }: FormField): string | number | boolean {
  switch (type) {
    case 'text':
    case 'longText':
      return `演示${zh}`;
    case 'date':
      return '2015-01-01';
    case 'money':
      return 1_000 * WAN;
    case 'integer':
      return Math.max(1, min ?? 1);
    case 'ratio':
      return '10.5';
    case 'choice':
      return choices[0]?.code ?? '';
    case 'boolean':
      return true;
  }
}
