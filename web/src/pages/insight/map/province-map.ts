import { MapChart } from 'echarts/charts';
import { type EChartsType, init, registerMap, use as withParts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import guangdong from '../../../assets/guangdong.json';
import { type Shade, shadeOf } from '../places/measures.js';

withParts([MapChart, SVGRenderer, LabelLayout]);

const MAP = 'guangdong';
registerMap(MAP, JSON.stringify(guangdong));

const SHORT = new Map(guangdong.features.map(({ properties: { unitId, short } }) => [unitId, short]));
/** A degree of longitude against one of latitude in the middle of the province. */
const ASPECT = 0.92;
const INK = '#1c2733';
const EDGE = '#8fa3b8';
const CHOSEN = '#0f3d7a';
/** Px left free around the province. */
const EDGE_WIDTH = 6;
/** Width in px below which a label is only the name. */
const NARROW = 520;

export interface Area {
  readonly unitId: string;
  readonly value: number;
}

export function openMap(element: HTMLElement): EChartsType {
  return init(element, undefined, { renderer: 'svg' });
}

/** What the map shows: the shade and the label of every city, the chosen one with a strong edge above the others. */
export function mapOption(
  areas: readonly Area[],
  shades: readonly Shade[],
  { chosen, width }: { readonly chosen: string | null; readonly width: number },
) {
  const narrow = width < NARROW;
  return {
    animation: false,
    series: [
      {
        type: 'map' as const,
        map: MAP,
        nameProperty: 'unitId',
        aspectScale: ASPECT,
        layoutCenter: ['50%', '50%'],
        layoutSize: width - 2 * EDGE_WIDTH,
        selectedMode: 'single' as const,
        labelLayout: { hideOverlap: narrow },
        data: areas.map(({ unitId, value }) => {
          const { colour = '#fff', dark = false } = shadeOf(shades, value) ?? {};
          const label = labelOf(unitId, value, dark, narrow);
          const raised = { label, itemStyle: { areaColor: colour, borderColor: CHOSEN, borderWidth: 2 } };
          return {
            name: unitId,
            value,
            label,
            selected: unitId === chosen,
            itemStyle: { areaColor: colour, borderColor: EDGE, borderWidth: 0.8 },
            emphasis: raised,
            select: raised,
          };
        }),
      },
    ],
  };
}

function labelOf(unitId: string, value: number, dark: boolean, narrow: boolean) {
  const name = SHORT.get(unitId) ?? unitId;
  const text = value > 0 && !narrow ? `${name}\n${value}` : name;
  return {
    show: true,
    formatter: text,
    fontSize: narrow ? 10 : 12,
    lineHeight: narrow ? 12 : 15,
    fontWeight: value > 0 ? 600 : 400,
    color: dark ? '#fff' : INK,
    textBorderColor: dark ? 'rgba(15, 40, 80, 0.65)' : '#fff',
    textBorderWidth: 2,
  };
}
