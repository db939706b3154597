import type { AlertLimit, AlertMeasure, AlertRule } from '../../../../config/policy.js';
import { decimal, formatPercent, growth, ratio, type Ratio } from '../../../common/ratio.js';
import type { YearlyAlert, YearlyContent } from './yearly-content.js';

type Facts = Pick<YearlyContent, 'figures' | 'products' | 'tracks'>;

/**
 * What is to be pointed out about an update, in the order of the rules. Values are compared exactly, before rounding;
 * what cannot be computed (a figure missing, a base not above 0) points nothing out.
 */
export function alertsOf(rules: readonly AlertRule[], facts: Facts): YearlyAlert[] {
  return rules.flatMap(({ code, zh, measure, limit, tracks }): YearlyAlert[] => {
    if (tracks.length > 0 && !tracks.some((track) => facts.tracks.includes(track))) return [];
    const value = MEASURES[measure.of](measure as never, facts);
    const { edge, isBeyond } = edgeOf(limit);
    const threshold = decimal(edge);
    if (value === null || !isBeyond(value.compare(threshold))) return [];
    return [{ code, zh, value: formatPercent(value, threshold), limit: edge }];
  });
}

type Reading<K extends AlertMeasure['of']> = (
  measure: Extract<AlertMeasure, { of: K }>,
  facts: Facts,
) => Ratio | null;

const MEASURES: { readonly [K in AlertMeasure['of']]: Reading<K> } = {
  growth: ({ metric }, facts) => {
    const { value, before } = figureOf(facts, metric);
    return growth(value, before);
  },
  ratio: ({ part, whole }, facts) => ratio(figureOf(facts, part).value, figureOf(facts, whole).value),
  shareChange: ({ value }, { products }) => {
    const main = products.find((product) => product.main);
    return main ? growth(main[value], main[`${value}Before`]) : null;
  },
};

function figureOf({ figures }: Facts, metric: string) {
  return figures.find((figure) => figure.metric === metric) ?? { value: null, before: null };
}

function edgeOf(limit: AlertLimit): { edge: string; isBeyond: (side: number) => boolean } {
  if ('atMost' in limit) return { edge: limit.atMost, isBeyond: (side) => side <= 0 };
  if ('above' in limit) return { edge: limit.above, isBeyond: (side) => side > 0 };
  return { edge: limit.below, isBeyond: (side) => side < 0 };
}
