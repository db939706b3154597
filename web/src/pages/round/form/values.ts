import type { Schema } from '../../../api/client.js';
import { dateOf, timeOf } from '../../../ui/dates.js';
import { readWhole } from '../../../ui/numbers/counts.js';

type Round = Schema<'RoundDetail'>;
type RoundInput = Schema<'RoundInput'>;
type Step = keyof Schema<'RoundLimitsInput'>;

/** A moment as it is typed: a date, and a time of day or nothing. */
export interface MomentText {
  readonly date: string;
  readonly time: string;
}

/** What the round says for one city, as it is typed. */
export interface CityText extends MomentText {
  readonly quota: string;
}

/** A draft as it is typed; what is empty is left to the general rules. */
export interface RoundValues {
  readonly track: string;
  readonly title: string;
  readonly basisDocument: string;
  readonly baseYear: string;
  readonly ruleSets: readonly string[];
  readonly opens: MomentText;
  readonly enterpriseCloses: MomentText;
  readonly cityCloses: MomentText;
  readonly correctionCloses: MomentText;
  readonly quotaMode: Round['quotaMode'];
  readonly cityPublicity: boolean;
  readonly cityPublicityLength: string;
  readonly publicityLength: string;
  readonly publicityUnit: string;
  readonly skipAllowed: boolean;
  readonly otherTrackAllowed: boolean;
  readonly cities: Readonly<Record<string, CityText>>;
  readonly limits: Readonly<Record<string, string>>;
}

export const NO_MOMENT: MomentText = { date: '', time: '' };
export const NO_CITY: CityText = { ...NO_MOMENT, quota: '' };

export const NEW_ROUND: RoundValues = {
  track: '',
  title: '',
  basisDocument: '',
  baseYear: '',
  ruleSets: [],
  opens: NO_MOMENT,
  enterpriseCloses: NO_MOMENT,
  cityCloses: NO_MOMENT,
  correctionCloses: NO_MOMENT,
  quotaMode: 'NONE',
  cityPublicity: false,
  cityPublicityLength: '',
  publicityLength: '',
  publicityUnit: '',
  skipAllowed: false,
  otherTrackAllowed: false,
  cities: {},
  limits: {},
};

/** A draft as it is stored, to be typed on. */
export function valuesOf(round: Round): RoundValues {
  const { track, title, basisDocument, quotaMode, cityPublicity, skipAllowed, otherTrackAllowed } = round;
  return {
    ...{ track, title, basisDocument, quotaMode, cityPublicity, skipAllowed, otherTrackAllowed },
    baseYear: String(round.baseYear),
    ruleSets: round.ruleSets,
    opens: openingText(round.opensAt),
    enterpriseCloses: closingText(round.enterpriseClosesAt),
    cityCloses: closingText(round.cityClosesAt),
    correctionCloses: closingText(round.correctionClosesAt),
    cityPublicityLength: cityPublicity ? String(round.cityPublicityLength) : '',
    publicityLength: String(round.publicityLength),
    publicityUnit: round.publicityUnit,
    cities: Object.fromEntries(
      round.units.map(({ unitId, quota, enterpriseClosesAt }) => [
        unitId,
        { ...closingText(enterpriseClosesAt), quota: quota === null ? '' : String(quota) },
      ]),
    ),
    limits: Object.fromEntries(Object.entries(round.limits).map(([step, days]) => [step, String(days)])),
  };
}

const MIDNIGHT = '00:00';
const MILLISECOND = 1;

function openingText(instant: string): MomentText {
  const time = clockOf(instant);
  return { date: dateOf(instant), time: time === MIDNIGHT ? '' : time };
}

/** An end at midnight is the end of the day before. */
function closingText(instant: string | null): MomentText {
  if (!instant) return NO_MOMENT;
  const time = clockOf(instant);
  if (time !== MIDNIGHT) return { date: dateOf(instant), time };
  return { date: dateOf(new Date(Date.parse(instant) - MILLISECOND).toISOString()), time: '' };
}

function clockOf(instant: string): string {
  return timeOf(instant).slice(-MIDNIGHT.length);
}

/** Whether a number can be read from what was typed; nothing typed is fine. */
export function isWhole(typed: string): boolean {
  return 'value' in readWhole(typed);
}

function whole(typed: string): number | undefined {
  const read = readWhole(typed);
  return 'value' in read ? (read.value ?? undefined) : undefined;
}

function moment({ date, time }: MomentText) {
  return { date, ...(time && { time }) };
}

/** What the round says for single cities: those for which something was typed, in the order of `cities`. */
export function cityInputs({ cities }: RoundValues): NonNullable<RoundInput['units']> {
  return Object.entries(cities)
    .filter(([, { quota, date }]) => quota !== '' || date !== '')
    .map(([unitId, city]) => ({
      unitId,
      quota: whole(city.quota) ?? null,
      ...(city.date && { enterpriseCloses: moment(city) }),
    }));
}

/** @param ofProvince own pools have no lists, quotas and cities */
export function inputOf(values: RoundValues, ofProvince: boolean): RoundInput {
  const lengths = {
    publicityLength: whole(values.publicityLength),
    publicityUnit: (values.publicityUnit || undefined) as RoundInput['publicityUnit'],
  };
  return {
    track: values.track as RoundInput['track'],
    title: values.title,
    basisDocument: values.basisDocument,
    baseYear: whole(values.baseYear) ?? 0,
    ruleSets: [...values.ruleSets],
    opens: moment(values.opens),
    enterpriseCloses: moment(values.enterpriseCloses),
    correctionCloses: moment(values.correctionCloses),
    ...given(lengths),
    skipAllowed: values.skipAllowed,
    limits: given(
      Object.fromEntries(Object.entries(values.limits).map(([step, days]) => [step as Step, whole(days)])),
    ),
    ...(ofProvince ? provinceInput(values) : {}),
  };
}

function provinceInput(values: RoundValues) {
  return {
    ...(values.cityCloses.date && { cityCloses: moment(values.cityCloses) }),
    quotaMode: values.quotaMode,
    cityPublicity: values.cityPublicity,
    ...given({ cityPublicityLength: values.cityPublicity ? whole(values.cityPublicityLength) : undefined }),
    otherTrackAllowed: values.otherTrackAllowed,
    units: cityInputs(values),
  };
}

/** Without what is not given. */
function given<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: NonNullable<Values[Key]>;
  };
}
