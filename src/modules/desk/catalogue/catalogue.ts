import { loadPolicy } from '../../../../config/policy.js';
import { TIERS } from '../../../core/auth/index.js';
import { CASE_STATES, FINAL_STATES, isRoundStep, STATE_INFO } from '../../application/index.js';
import { METRIC_UNIT_ZH } from '../../enterprise/index.js';
import { ROLE_ZH } from '../../identity/index.js';
import { isLive, MEMBERSHIP_STATES, STATE_ZH, TIER_ZH } from '../../pool/index.js';
import type { CatalogueView, IndustryWord } from './catalogue.dto.js';

/** The words of the product, each from where it is defined. */
export function catalogue(): CatalogueView {
  const { tracks, titles, subSectors, metrics, limits } = loadPolicy();
  return {
    tiers: TIERS.map((code) => ({ code, zh: TIER_ZH[code] })),
    tracks: tracks.map(({ code, zh, aimsAt }) => ({ code, zh, aimsAt: [...aimsAt] })),
    titleKinds: titles.map(
      ({ code, zh, synonyms, issuerLevel, validYears, candidateAllowed, namesProduct }) => ({
        ...{ code, zh, synonyms: [...synonyms], issuerLevel, validYears, candidateAllowed, namesProduct },
      }),
    ),
    subSectors: subSectors.map(({ code, zh }) => ({ code, zh })),
    caseStates: CASE_STATES.map((code) => {
      const { zh, enterpriseZh } = STATE_INFO[code];
      return { code, zh, enterpriseZh, final: FINAL_STATES.includes(code) };
    }),
    membershipStates: MEMBERSHIP_STATES.map((code) => ({ code, zh: STATE_ZH[code], live: isLive(code) })),
    roles: Object.entries(ROLE_ZH).map(([code, zh]) => ({ code, zh })),
    ...assessmentWords(),
    metrics: metrics.map(({ key, zh, unit, mayBeNegative }) => ({
      ...{ key, zh, unit, unitZh: METRIC_UNIT_ZH[unit], mayBeNegative },
    })),
    limits: limits.steps
      .filter(({ step }) => isRoundStep(step))
      .map(({ step: code, zh, workingDays }) => ({ code, zh, workingDays })),
    publicityLengths: limits.publicity.map(({ tier, length, unit }) => ({ tier, length, unit })),
  };
}

/** The words of the yearly assessment; alerts that differ by track have one code. */
function assessmentWords(): Pick<CatalogueView, 'grades' | 'vetoes' | 'assessmentAlerts'> {
  const { grades, vetoes, alerts } = loadPolicy().review.assessment;
  const byCode = new Map(alerts.map(({ code, zh }) => [code, zh]));
  const word = ({ code, zh }: { code: string; zh: string }) => ({ code, zh });
  return {
    grades: grades.map(word),
    vetoes: vetoes.map(word),
    assessmentAlerts: [...byCode].map(([code, zh]) => ({ code, zh })),
  };
}

/** The classes of the industry list, by code. */
export function industries(): IndustryWord[] {
  const { industries: names, subSectors } = loadPolicy();
  return Object.entries(names).map(([code, zh]) => ({
    code,
    zh,
    subSectors: subSectors.filter(({ suggestedBy }) => suggestedBy.includes(code)).map((each) => each.code),
  }));
}
