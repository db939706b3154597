import type { Schema } from '../../../api/client.js';

export type PlaceRow = Schema<'PlaceRow'>;
export type PlaceCounts = Schema<'PlaceCounts'>;

/** What the map can show. */
export const MEASURES = ['members', 'inReview', 'overdue'] as const;
export type Measure = (typeof MEASURES)[number];

export function isMeasure(name: string | undefined): name is Measure {
  return MEASURES.some((measure) => measure === name);
}

/** Columns of numbers of the table, the measures among them. */
export const COLUMNS = ['members', 'inReview', 'recommended', 'overdue'] as const;
export type CountColumn = (typeof COLUMNS)[number];

/** From the palest to the darkest; the first one is for nothing. */
const RAMPS: Readonly<Record<Measure, readonly [string, ...string[]]>> = {
  members: ['#fcfdfe', '#d5e5f7', '#a8caee', '#74a9df', '#3f7fc6', '#1b5299'],
  inReview: ['#fcfdfe', '#d3ecec', '#a3d5d6', '#6cb7ba', '#37909a', '#166a76'],
  overdue: ['#fcfdfe', '#fbe0d6', '#f6bda9', '#ec8f74', '#d65c43', '#a9301f'],
};
/** From this class on a label is white. */
const DARK = 4;

export interface Shade {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly dark: boolean;
}

/**
 * The classes of a map: one for 0 and up to five of whole numbers, equally wide, that reach the largest value.
 * Without any value above 0 there is only the first.
 */
export function shadesOf(measure: Measure, values: readonly number[]): readonly Shade[] {
  const [none, ...colours] = RAMPS[measure];
  const most = Math.max(0, ...values);
  const width = Math.ceil(most / colours.length);
  const classes = width === 0 ? 0 : Math.ceil(most / width);
  const skipped = colours.length - classes;
  return [
    { from: 0, to: 0, colour: none, dark: false },
    ...Array.from({ length: classes }, (_, index) => {
      // Fewer classes than colours: those in the middle are left out first, so that the largest is always dark.
      const at = index === classes - 1 ? colours.length - 1 : index + Math.floor(skipped / 2);
      return {
        from: index * width + 1,
        to: Math.min(most, (index + 1) * width),
        colour: colours[at] ?? none,
        dark: at + 1 >= DARK,
      };
    }),
  ];
}

export function shadeOf(shades: readonly Shade[], value: number): Shade | undefined {
  return shades.find(({ from, to }) => from <= value && value <= to);
}
