import { loadPolicy } from '../../config/policy.js';

/** A fact as it is entered in the enterprise's file. */
export interface SampleFact {
  readonly key: string;
  readonly year?: number;
  readonly value: string;
  readonly evidence?: string;
}

const PROOF = '演示凭证（虚构，仅供演示）';

/** Values that hold for every demo enterprise that says anything. What is not listed stays unknown. */
const ALWAYS: Readonly<Record<string, string>> = {
  standardsJoined: '4',
  instituteLevel: 'PROVINCE',
  strategicField: 'true',
  fieldSixBases: 'false',
  fieldKeyChain: 'true',
  digitalLevel: 'LEVEL_3',
  coreProcessOnSystem: 'true',
  managementCertified: 'true',
  ownBrand: 'true',
  independentLegalPerson: 'true',
  violationInThreeYears: 'false',
  dishonestListed: 'false',
  prohibitedProduct: 'false',
  similarAffiliate: 'false',
};

/**
 * Facts of a demo enterprise, consistent with one another.
 * @param year the last whole year; every date lies before it, but for the ends of validities.
 * @param size as of `sampleFigure`.
 */
export function sampleFacts(year: number, size = 1): SampleFact[] {
  const classOne = Math.max(1, Math.round(6 * size));
  const numbers = {
    classOneCount: classOne,
    classOneOwn: Math.max(1, classOne - 1),
    classTwoCount: classOne * 3,
    inventionPatents: classOne + 3,
    standardsLed: size >= 1 ? 2 : 0,
  };
  const dates = {
    provincialAwardOn: `${year - 2}-04-18`,
    highTechValidTo: `${year + 2}-11-30`,
    titlesCheckedOn: `${year - 1}-12-01`,
  };
  const facts = { ...ALWAYS, ...numbers, provincialAwardRank: 2, ...dates };
  return [
    ...Object.entries(facts).map(([key, value]) => ({ key, value: String(value), evidence: PROOF })),
    ...loadPolicy()
      .attributes.filter(({ type }) => type === 'SCORE')
      .map(({ key }) => ({ key, year, value: '68.50', evidence: PROOF })),
  ];
}
