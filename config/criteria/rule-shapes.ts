import { z } from 'zod';
import { isDate } from '../../src/common/shanghai.js';
import {
  type Band,
  type Comparison,
  CONFIDENCES,
  type Condition,
  type Measure,
  PRODUCT_VALUES,
  PURPOSES,
  type RangeRow,
  type RuleSet,
  type RuleSetChange,
  type ScoreGroup,
  type ScoreItem,
  type ScoreWay,
  SUBJECT_KINDS,
} from './rule-types.js';
import { sourceKeys } from './sources.js';

const text = z.string().trim().min(1);
const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a key in camel case');
const code = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a code in capitals');
const ruleSetKey = z.string().regex(/^[A-Z]+(-[A-Z0-9]+)+$/, 'a key such as ZJTX-2026');
const id = z.string().regex(/^[a-z][a-zA-Z0-9.-]*$/, 'an id such as rd.share');
const date = z.string().refine(isDate, 'a date YYYY-MM-DD');
const quantity = z.string().regex(/^-?\d+(\.\d+)?( 万元|%)?$/, 'a number, `1500 万元` or `3%`');
const years = z.int().min(1).max(10);
const points = z.int().min(0).max(1000);
const source = z
  .string()
  .refine((named) => sourceKeys(named).length > 0, 'a source with its key, [S3] or [D]');
const confidence = z.enum(CONFIDENCES);
const back = z.int().min(0).max(9).optional();
/** `attribute.highTechValidTo`, `product.sinceOn` … */
const dateFact = z
  .string()
  .regex(/^(product\.sinceOn|enterprise\.establishedOn|attribute\.[a-z]\w*)$/, 'a date fact');

const measure: z.ZodType<Measure> = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('figure'), metric: key, back }),
  z.strictObject({ of: z.literal('sum'), metric: key, years }),
  z.strictObject({ of: z.literal('mean'), metric: key, years }),
  z.strictObject({ of: z.literal('ratio'), part: key, whole: key, back }),
  z.strictObject({ of: z.literal('growth'), metric: key, back }),
  z.strictObject({ of: z.literal('meanGrowth'), metric: key, years }),
  z.strictObject({ of: z.literal('compoundGrowth'), metric: key }),
  z.strictObject({ of: z.literal('attribute'), key, back }),
  z.strictObject({ of: z.literal('product'), value: z.enum(PRODUCT_VALUES), back }),
  z.strictObject({
    of: z.literal('yearsSince'),
    date: dateFact,
    until: z.enum(['BASE_YEAR_END', 'REFERENCE']),
  }),
]);

const comparison: z.ZodType<Comparison> = z.union(
  [
    z.strictObject({ atLeast: quantity }),
    z.strictObject({ atMost: quantity }),
    z.strictObject({ above: quantity }),
    z.strictObject({ below: quantity }),
  ],
  'exactly one of atLeast, atMost, above, below with a quantity',
);

const stated = {
  $comment: text.optional(),
  id,
  zh: text,
  clause: text,
  evidence: text.optional(),
  confidence: confidence.optional(),
  source: source.optional(),
  purpose: z.enum(PURPOSES).optional(),
};

const condition: z.ZodType<Condition> = z.lazy(() => anyCondition);
const conditions = z.array(condition).min(1);

const bandList: z.ZodType<readonly Band[]> = z
  .array(z.strictObject({ from: quantity.optional(), to: quantity.optional(), points }))
  .min(2);

const way: z.ZodType<ScoreWay> = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('bands'), measure, bands: bandList }),
  z.strictObject({ by: z.literal('condition'), when: condition, points }),
  z.strictObject({ by: z.literal('always'), points }),
  z.strictObject({ by: z.literal('people'), upTo: points }),
]);

const item: z.ZodType<ScoreItem> = z.strictObject({
  id,
  zh: text,
  clause: text,
  evidence: text.optional(),
  confidence: confidence.optional(),
  source: source.optional(),
  most: points,
  take: z.enum(['BEST', 'SUM']),
  ways: z.array(way).min(1),
});

const group: z.ZodType<ScoreGroup> = z.strictObject({
  id,
  zh: text,
  most: points,
  least: points.optional(),
  items: z.array(item).min(1),
});

const rangeRow: z.ZodType<RangeRow> = z.strictObject({
  from: quantity.optional(),
  to: quantity.optional(),
  then: condition,
});

const anyCondition = z.discriminatedUnion('kind', [
  z.strictObject({
    ...stated,
    kind: z.literal('threshold'),
    measure,
    over: z.union([z.strictObject({ each: years }), z.strictObject({ any: years })]).optional(),
    limit: comparison,
  }),
  z.strictObject({
    ...stated,
    kind: z.literal('flag'),
    attribute: key,
    is: z.boolean(),
    otherwise: z.literal('PEOPLE').optional(),
  }),
  z.strictObject({ ...stated, kind: z.literal('choice'), attribute: key, in: z.array(code).min(1) }),
  z.strictObject({ ...stated, kind: z.literal('within'), attribute: key, years }),
  z.strictObject({ ...stated, kind: z.literal('validUntil'), attribute: key }),
  z.strictObject({ ...stated, kind: z.literal('holdsTitle'), anyOf: z.array(code).min(1) }),
  z.strictObject({ ...stated, kind: z.literal('holdsNoTitle'), of: z.array(code).min(1) }),
  z.strictObject({
    ...stated,
    kind: z.literal('size'),
    in: z.array(z.enum(['LARGE', 'MEDIUM', 'SMALL', 'MICRO'])).min(1),
  }),
  z.strictObject({ ...stated, kind: z.literal('people') }),
  z.strictObject({ ...stated, kind: z.literal('all'), of: conditions }),
  z.strictObject({ ...stated, kind: z.literal('any'), of: conditions, least: z.int().min(1).optional() }),
  z.strictObject({ ...stated, kind: z.literal('waivable'), condition, waivedBy: conditions }),
  z.strictObject({ ...stated, kind: z.literal('byRange'), measure, rows: z.array(rangeRow).min(2) }),
  z.strictObject({ ...stated, kind: z.literal('score'), least: points, groups: z.array(group).min(1) }),
]);

const head = {
  $comment: text.optional(),
  key: ruleSetKey,
  title: text,
  subject: z.strictObject({ kind: z.enum(SUBJECT_KINDS), code }),
  documentNumber: text.nullable(),
  issuer: text,
  region: z.string().regex(/^(CN|[A-Z0-9]{2,6})$/, 'CN or the id of a unit'),
  confidence,
  source,
  validity: z.array(z.strictObject({ purpose: z.enum(PURPOSES), from: date, to: date.nullable() })).min(1),
  basis: z.enum(['SOLO', 'CONSOLIDATED']),
  nearMiss: quantity,
  note: text.optional(),
};

/** A complete rule set; nothing unknown is taken. */
export const ruleSetShape: z.ZodType<RuleSet> = z.strictObject({ ...head, condition });

/** A rule set that changes another. */
export const ruleSetChangeShape: z.ZodType<RuleSetChange> = z.strictObject({
  ...head,
  extends: ruleSetKey,
  replace: z.array(condition).default([]),
  add: z.array(condition).default([]),
  remove: z.array(id).default([]),
});
