import { loadPolicy } from '../../../../../config/policy.js';
import type { FieldError } from '../../../../common/errors.js';
import type { Tier } from '../../../../core/auth/index.js';
import { checkDateOrder, checkMoments, closingInstant, fieldError, openingInstant } from '../round-dates.js';
import type { RoundCityInput, RoundInput } from '../round-input.dto.js';
import { RoundFieldErrors } from '../round.errors.js';
import { checkRuleSets } from './round-rule-sets.js';
import type { RoundUnit } from '../round-unit.entity.js';
import type { Round } from '../round.entity.js';

/** What its owner settles while a round is a draft. */
export type RoundSettings = Omit<
  Round,
  'id' | 'tier' | 'ownerUnitId' | 'state' | 'createdBy' | 'createdAt' | 'version'
>;
export type CitySettings = Omit<RoundUnit, 'roundId' | 'used'>;

/** A new round: the input over what stands where it says nothing. */
export function newSettings(tier: Tier, input: RoundInput): RoundSettings {
  const { length, unit } = loadPolicy().publicityDefault(tier);
  const silent = {
    ruleSets: [],
    cityClosesAt: null,
    quotaMode: 'NONE',
    cityPublicity: false,
    cityPublicityLength: 0,
    publicityLength: length,
    publicityUnit: unit,
    skipAllowed: false,
    otherTrackAllowed: false,
    limits: {},
  } satisfies Partial<RoundSettings>;
  return over(silent, input);
}

/** A draft after a change: what the input leaves out stays. */
export function changedSettings(round: Round, input: Partial<RoundInput>): RoundSettings {
  const { id, tier, ownerUnitId, state, createdBy, createdAt, version, ...settings } = round;
  return over(settings, input);
}

/** Moments outside the years a round can mean; to be asked before {@link settingsOf} and {@link citiesOf}. */
export function checkInputMoments(input: Partial<RoundInput>): FieldError[] {
  const { opens, enterpriseCloses, cityCloses, correctionCloses, units = [] } = input;
  const cities = units.map(({ enterpriseCloses: own }, index) => [`units.${index}.enterpriseCloses`, own]);
  return checkMoments({
    opens,
    enterpriseCloses,
    cityCloses,
    correctionCloses,
    ...(Object.fromEntries(cities) as Record<string, RoundCityInput['enterpriseCloses']>),
  });
}

/** The rows of cities an input names. */
export function citiesOf(units: readonly RoundCityInput[]): CitySettings[] {
  return units.map(({ unitId, quota, enterpriseCloses }) => ({
    unitId,
    quota: quota ?? null,
    enterpriseClosesAt: enterpriseCloses ? closingInstant(enterpriseCloses) : null,
  }));
}

/**
 * Everything that may be wrong with a draft as a whole; fields are named as in the input.
 * @param isCity whether a unit is a city of the owner (rounds of the province).
 */
export function checkDraft(
  round: RoundSettings & { tier: Tier },
  cities: readonly CitySettings[],
  currentYear: number,
  isCity: (unitId: string) => boolean,
): FieldError[] {
  const errors = [...checkDateOrder(round, cities), ...checkRuleSets(round)];
  if (round.baseYear > currentYear)
    errors.push(fieldError('baseYear', RoundFieldErrors.ROUND_BASE_YEAR_AHEAD));
  errors.push(
    ...(round.tier === 'PROVINCE' ? checkProvince(round, cities, isCity) : checkOwnPool(round, cities)),
  );
  return errors;
}

/**
 * A HARD round names the slots of every city: one it forgot could recommend nobody.
 * @param all the cities of the owner.
 */
export function checkQuotas(
  { quotaMode }: Pick<Round, 'quotaMode'>,
  cities: readonly Pick<CitySettings, 'unitId' | 'quota'>[],
  all: readonly { readonly id: string; readonly name: string }[],
): FieldError[] {
  if (quotaMode !== 'HARD') return [];
  const given = new Set(cities.filter(({ quota }) => quota !== null).map(({ unitId }) => unitId));
  return all
    .filter(({ id }) => !given.has(id))
    .map(({ name }) => fieldError('units', RoundFieldErrors.ROUND_QUOTA_MISSING, { city: name }));
}

/** Together, `base` and `input` name every setting. A city that does not publish has a publicity of length 0. */
function over(base: Partial<RoundSettings>, input: Partial<RoundInput>): RoundSettings {
  const { opens, enterpriseCloses, cityCloses, correctionCloses, units, ...plain } = input;
  const given = {
    ...plain,
    opensAt: opens && openingInstant(opens),
    enterpriseClosesAt: enterpriseCloses && closingInstant(enterpriseCloses),
    cityClosesAt: cityCloses && closingInstant(cityCloses),
    correctionClosesAt: correctionCloses && closingInstant(correctionCloses),
    limits: input.limits && { ...input.limits },
  };
  const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const merged = { ...base, ...defined } as RoundSettings;
  const general = base.cityPublicityLength || loadPolicy().publicityDefault('CITY').length;
  const cityPublicityLength = merged.cityPublicity ? (input.cityPublicityLength ?? general) : 0;
  return { ...merged, cityPublicityLength };
}

function checkProvince(
  round: RoundSettings,
  cities: readonly CitySettings[],
  isCity: (unitId: string) => boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  if (!round.cityClosesAt) errors.push(fieldError('cityCloses', RoundFieldErrors.ROUND_PROVINCE_NEEDS));
  const empty = RoundFieldErrors.ROUND_PUBLICITY_REQUIRED;
  if (round.publicityLength < 1) errors.push(fieldError('publicityLength', empty));
  if (round.cityPublicity && round.cityPublicityLength < 1)
    errors.push(fieldError('cityPublicityLength', empty));
  const seen = new Set<string>();
  cities.forEach(({ unitId }, index) => {
    const field = `units.${index}.unitId`;
    if (!isCity(unitId)) errors.push(fieldError(field, RoundFieldErrors.ROUND_NOT_A_CITY));
    else if (seen.has(unitId)) errors.push(fieldError(field, RoundFieldErrors.ROUND_CITY_TWICE));
    seen.add(unitId);
  });
  return errors;
}

function checkOwnPool(round: RoundSettings, cities: readonly CitySettings[]): FieldError[] {
  const set: Record<string, boolean> = {
    cityCloses: round.cityClosesAt !== null,
    units: cities.length > 0,
    quotaMode: round.quotaMode !== 'NONE',
    cityPublicity: round.cityPublicity,
    otherTrackAllowed: round.otherTrackAllowed,
  };
  return Object.keys(set)
    .filter((field) => set[field])
    .map((field) => fieldError(field, RoundFieldErrors.ROUND_PROVINCE_ONLY));
}
