import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsType, init, use as withParts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { CHANGES, type Counts } from '../runs.js';
import { EFFECT_COLOURS } from './colours.js';

withParts([BarChart, GridComponent, SVGRenderer]);

/** Px for one place, and for the axis below. */
const ROW = 28;
const AXIS = 40;
const INK = '#1c2733';
const LINE = '#dfe5ec';
/** Dark text on it reads better than white. */
const PALE = ['unknown', 'other'];

export function heightOf(rows: readonly Counts[]): number {
  return rows.length * ROW + AXIS;
}

export function openChart(element: HTMLElement): EChartsType {
  return init(element, undefined, { renderer: 'svg' });
}

/** One bar for each place, with a part for each kind of change. */
export function chartOption(rows: readonly Counts[], names: Readonly<Record<string, string>>) {
  return {
    animation: false,
    grid: { left: 8, right: 24, top: 4, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value' as const,
      minInterval: 1,
      splitLine: { lineStyle: { color: LINE } },
      axisLabel: { color: INK },
    },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: rows.map(({ zh }) => zh),
      axisTick: { show: false },
      axisLabel: { color: INK, fontSize: 13, interval: 0 },
    },
    series: CHANGES.map((effect) => ({
      type: 'bar' as const,
      name: names[effect],
      stack: 'all',
      barWidth: 18,
      color: EFFECT_COLOURS[effect],
      data: rows.map((row) => row[effect]),
      label: {
        show: true,
        color: PALE.includes(effect) ? INK : '#fff',
        formatter: ({ value }: { readonly value?: unknown }) => (value === 0 ? '' : String(value)),
      },
    })),
  };
}
