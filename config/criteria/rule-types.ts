/**
 * A rule set (认定标准) as `config/policy/criteria/<key>.json` holds it. A rule is data: these types are its whole
 * language, `rule-shapes.ts` reads it and `config/policy/README.md` explains it to whoever writes one.
 */

export const SUBJECT_KINDS = ['TITLE', 'TRACK'] as const;

/** What is judged: a title (称号) or a direction of the pool (方向), by its code in titles.json or tracks.json. */
export interface Subject {
  kind: (typeof SUBJECT_KINDS)[number];
  code: string;
}

export const PURPOSES = ['RECOGNITION', 'REVIEW'] as const;

/** RECOGNITION 认定: a first application. REVIEW 复核: of who holds the title. */
export type Purpose = (typeof PURPOSES)[number];

export const CONFIDENCES = ['CONFIRMED', 'PROBABLE', 'DEFAULT'] as const;

/** How far a rule is to be trusted; DEFAULT is our own design without a legal source. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Days on which the rule set applies to a purpose, both included; `to` null: until further notice. */
export interface Validity {
  purpose: Purpose;
  from: string;
  to: string | null;
}

/**
 * A number with its unit as text: `1500 万元`, `3%`, `50`. The unit is that of the measure it is compared with.
 */
export type Quantity = string;

/** How far back a yearly value lies: 0, the default, is the base year (上年), 1 the year before. */
interface Yearly {
  back?: number | undefined;
}

export const PRODUCT_VALUES = ['domesticShare', 'domesticRank', 'globalShare', 'globalRank'] as const;
export type ProductValue = (typeof PRODUCT_VALUES)[number];

/** Something that can be read from the facts as one exact number. Metrics are keys of metrics.json. */
export type Measure =
  | ({ of: 'figure'; metric: string } & Yearly)
  /** Over the base year and those before it, `years` in all. */
  | { of: 'sum'; metric: string; years: number }
  | { of: 'mean'; metric: string; years: number }
  /** The denominator is part of the rule; not above 0 it cannot be computed. */
  | ({ of: 'ratio'; part: string; whole: string } & Yearly)
  /** Growth on the year before; from a base not above 0 a person judges. */
  | ({ of: 'growth'; metric: string } & Yearly)
  /** The mean of the growths of the last `years` years. */
  | { of: 'meanGrowth'; metric: string; years: number }
  /** (R_t / R_{t−2})^(1/2) − 1. */
  | { of: 'compoundGrowth'; metric: string }
  /** A COUNT or SCORE of attributes.json; `back` exactly for one that is kept per year. */
  | ({ of: 'attribute'; key: string } & Yearly)
  /** Of the main product, or the one the case names. Shares in per cent. */
  | ({ of: 'product'; value: ProductValue } & Yearly)
  /** Whole years from a date to the end of the base year (截至上年末) or to the day of reference. */
  | { of: 'yearsSince'; date: DateFact; until: 'BASE_YEAR_END' | 'REFERENCE' };

/** `product.sinceOn`, `enterprise.establishedOn`, or `attribute.<key>` of a DATE. */
export type DateFact = string;

/** A threshold; 以上 and 以下 include the number, 超过 is `above`, 低于 `below`. */
export type Comparison =
  { atLeast: Quantity } | { atMost: Quantity } | { above: Quantity } | { below: Quantity };

/** What every condition says about itself. */
interface Stated {
  /** Unique in the rule set; a judgment names conditions by it. */
  id: string;
  /** The condition in words. */
  zh: string;
  /** The clause of the document, as people cite it. */
  clause: string;
  /** What proves it. */
  evidence?: string | undefined;
  /** Where this condition differs from the trust of its rule set. */
  confidence?: Confidence | undefined;
  source?: string | undefined;
  /** Asked for this purpose only; left out: for both. */
  purpose?: Purpose | undefined;
}

export type Threshold = Stated & {
  kind: 'threshold';
  measure: Measure;
  /** Each of the last n years, or any of them; left out: the one value. The measure is yearly then. */
  over?: { each: number } | { any: number } | undefined;
  limit: Comparison;
};

/** A yes or no of attributes.json. `otherwise: PEOPLE`: the other answer needs a person instead of failing. */
export type Flag = Stated & {
  kind: 'flag';
  attribute: string;
  is: boolean;
  otherwise?: 'PEOPLE' | undefined;
};

export type OneOfChoices = Stated & { kind: 'choice'; attribute: string; in: readonly string[] };

/** A DATE at most `years` years before the day of reference (近三年). */
export type Within = Stated & { kind: 'within'; attribute: string; years: number };

/** A DATE until which something is valid, not before the day of reference. */
export type ValidUntil = Stated & { kind: 'validUntil'; attribute: string };

/** Holds one of these titles on the day of reference. */
export type HoldsTitle = Stated & { kind: 'holdsTitle'; anyOf: readonly string[] };

/** Holds none of these titles on the day of reference; an expired one does not bar. */
export type HoldsNoTitle = Stated & { kind: 'holdsNoTitle'; of: readonly string[] };

/** The derived size class (划型). */
export type OfSize = Stated & { kind: 'size'; in: readonly ('LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO')[] };

/** Judged by people: no fact decides it. */
export type ByPeople = Stated & { kind: 'people' };

export type All = Stated & { kind: 'all'; of: readonly Condition[] };

/** At least `least` (1) of these: either-or paths and direct passes. */
export type AnyOf = Stated & { kind: 'any'; of: readonly Condition[]; least?: number | undefined };

/** Met by itself or waived by any of these (豁免). */
export type Waivable = Stated & { kind: 'waivable'; condition: Condition; waivedBy: readonly Condition[] };

/** Which condition applies goes by a measure; a value on an edge belongs to the upper row. */
export type ByRange = Stated & { kind: 'byRange'; measure: Measure; rows: readonly RangeRow[] };

/** `from` included, `to` excluded; the first row has no `from`, the last no `to`. */
export interface RangeRow {
  from?: Quantity | undefined;
  to?: Quantity | undefined;
  then: Condition;
}

/** Points in groups; unknown items leave a span of possible totals. */
export type Score = Stated & {
  kind: 'score';
  /** Points of all groups together. */
  least: number;
  groups: readonly ScoreGroup[];
};

export interface ScoreGroup {
  id: string;
  zh: string;
  /** The most points of the group; its items may offer more. */
  most: number;
  /** Points the group must reach by itself. */
  least?: number | undefined;
  items: readonly ScoreItem[];
}

export interface ScoreItem {
  id: string;
  zh: string;
  clause: string;
  evidence?: string | undefined;
  confidence?: Confidence | undefined;
  source?: string | undefined;
  /** The most points of the item. */
  most: number;
  /** BEST way counts, or the SUM of all, up to `most`. */
  take: 'BEST' | 'SUM';
  ways: readonly ScoreWay[];
}

export type ScoreWay =
  /** A value on the edge of two bands takes the higher points. */
  | { by: 'bands'; measure: Measure; bands: readonly Band[] }
  | { by: 'condition'; when: Condition; points: number }
  /** Points that need no fact. */
  | { by: 'always'; points: number }
  /** Up to this many points are given by people. */
  | { by: 'people'; upTo: number };

/** Both edges included; the lowest band has no `from`, the highest no `to`. */
export interface Band {
  from?: Quantity | undefined;
  to?: Quantity | undefined;
  points: number;
}

export type Condition =
  | Threshold
  | Flag
  | OneOfChoices
  | Within
  | ValidUntil
  | HoldsTitle
  | HoldsNoTitle
  | OfSize
  | ByPeople
  | All
  | AnyOf
  | Waivable
  | ByRange
  | Score;

/** What a rule set says about itself, whether it stands alone or changes another. */
export interface RuleSetHead {
  /** `ZJTX-2026`; the name of its file. */
  key: string;
  title: string;
  subject: Subject;
  /** Number of the document; null where there is none or it was not found. */
  documentNumber: string | null;
  /** The body that issued it. */
  issuer: string;
  /** The unit whose enterprises it judges, `44` or `4403`; `CN` where no unit has a rule set of its own. */
  region: string;
  confidence: Confidence;
  /** Where it was read: rule book paragraph and source keys. */
  source: string;
  /** Its validity for each purpose. */
  validity: readonly Validity[];
  /** SOLO 单体 or CONSOLIDATED 合并: which figures it reads. */
  basis: 'SOLO' | 'CONSOLIDATED';
  /** A failed number this near to its threshold, relative to it, is a near miss. */
  nearMiss: Quantity;
  note?: string | undefined;
}

/** A rule set, complete. */
export interface RuleSet extends RuleSetHead {
  condition: Condition;
}

/** A rule set that says only what differs from another (a city that overrides or adds). */
export interface RuleSetChange extends RuleSetHead {
  extends: string;
  /** Each stands in the place of the condition with its id. */
  replace: readonly Condition[];
  /** Added to the outermost `all`. */
  add: readonly Condition[];
  /** Ids of conditions left out. */
  remove: readonly string[];
}
