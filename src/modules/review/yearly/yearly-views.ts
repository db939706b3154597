import { loadPolicy } from '../../../../config/policy.js';
import { wanYuanFromFen } from '../../../common/money.js';
import { formatPercent, growth } from '../../../common/ratio.js';
import { METRIC_UNIT_ZH } from '../../enterprise/index.js';
import { figureField } from '../completeness.js';
import { changeOf, type YearlyContent } from './yearly-content.js';
import type { FigureChangeView } from './yearly-view.dto.js';

/** Every figure of an update beside the year before, in the order of the catalogue. */
export function figureViews(year: number, { basis, figures }: YearlyContent): FigureChangeView[] {
  return figures.map(({ metric, value, before }) => {
    const known = loadPolicy().metric(metric);
    const unit = known?.unit ?? 'COUNT';
    const grown = growth(value, before);
    const shown = (of: number | null) =>
      of === null ? null : `${unit === 'FEN' ? wanYuanFromFen(of) : of} ${METRIC_UNIT_ZH[unit]}`;
    return {
      metric,
      field: figureField(year, basis, metric),
      zh: known?.zh ?? metric,
      unit,
      mandatory: known?.mandatory ?? false,
      value,
      display: shown(value),
      before,
      beforeDisplay: shown(before),
      change: changeOf(value, before),
      growth: grown && formatPercent(grown),
    };
  });
}

/** What a field named in a return is called. */
export function fieldZh(field: string): string {
  if (field === 'products') return '产品及市场占有率';
  if (field === 'comment') return '变化说明';
  return loadPolicy().metric(field.split('.').at(-1) ?? '')?.zh ?? field;
}
