import { NO_DATE } from '../../../src/modules/criteria/engine/facts.js';
import { type Values, wan } from './sheet.js';

/**
 * Meets ZJTX-2022 and what regions make of it by its points, 75 without those of 地方特色, which people give: 专业化
 * 25, 精细化 25, 创新 25. No other path of (四) holds.
 */
export const SPECIALISED_BY_POINTS: Values = {
  sizeClass: 'SMALL',
  violationInThreeYears: false,
  dishonestListed: false,
  sinceOn: '2015-12-31',
  revenue: wan(10_000),
  mainBusinessRevenue: wan(9_680),
  'mainBusinessRevenue-1': wan(8_800),
  'mainBusinessRevenue-2': wan(8_000),
  netProfit: wan(1_000),
  totalAssets: wan(10_000),
  totalLiabilities: wan(4_000),
  rdExpense: wan(400),
  'rdExpense-1': wan(350),
  equityFinancing: 0,
  'equityFinancing-1': 0,
  employees: 1_000,
  rdStaff: 250,
  fieldShortcoming: true,
  fieldSixBases: false,
  oldBrand: false,
  servesChainLeader: false,
  digitalLevel: 'LEVEL_3',
  qualityAward: false,
  managementCertified: true,
  ownBrand: true,
  standardsLed: 0,
  standardsJoined: 0,
  classOneHighValue: 0,
  classOneOwn: 1,
  classOneCount: 1,
  classTwoCount: 2,
  instituteLevel: 'CITY',
  provincialAwardOn: NO_DATE,
  nationalAwardOn: NO_DATE,
  makerChinaTop500On: NO_DATE,
};

/** Points out of reach, whatever people give, so that another path has to decide. */
export const POINTLESS: Values = {
  fieldShortcoming: false,
  digitalLevel: 'NONE',
  managementCertified: false,
  ownBrand: false,
  netProfit: 0,
  totalLiabilities: wan(9_000),
  instituteLevel: 'NONE',
  rdStaff: 0,
};
