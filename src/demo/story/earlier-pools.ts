import { act, announce, decide, type DemoRound, OPINION, openRound, submitCase } from './acts.js';
import type { Authority } from '../cast.js';
import type { Company, Office } from '../company.js';
import type { Stage } from '../stage.js';

/** City pools of earlier years: who came in then is now in force, graduated, gone, banned or expired. */
export async function earlierPools(stage: Stage, company: Company): Promise<void> {
  await cityPool(stage, company, 'dongguan', { opened: -1150, firms: [8] });
  await cityPool(stage, company, 'dongguan', { opened: -1065, firms: [18, 21] });
  await cityPool(stage, company, 'shenzhen', { opened: -800, firms: [4, 6, 9, 12], county: 'nanshan' });
  await cityPool(stage, company, 'foshan', { opened: -790, firms: [7], county: 'shunde' });
}

interface CityPool {
  /** Days from today. */
  readonly opened: number;
  readonly firms: readonly number[];
  readonly county?: Authority;
}

async function cityPool(
  stage: Stage,
  company: Company,
  authority: Authority,
  { opened, firms, county }: CityPool,
): Promise<void> {
  const office = company.office(authority);
  const screening = county && company.office(county);
  const opens = stage.day(opened);
  await stage.moveTo(opens);
  const round = await openRound(office, ownPoolRound(opens, stage.day(opened + 30)));
  const cases = [];
  for (const number of firms) cases.push(await enterOwnPool(company, round, office, screening, number));
  const announcedOn = stage.day(opened + 2);
  await stage.moveTo(announcedOn);
  await announce(office, round, cases, announcedOn, `演示公告〔${opens.slice(0, 4)}〕${-opened}号`);
}

/** A round of an own pool, without publicity. */
function ownPoolRound(opens: string, closes: string) {
  return {
    track: 'LITTLE_GIANT',
    title: `演示${opens.slice(0, 4)}年市级小巨人培育批次`,
    baseYear: Number(opens.slice(0, 4)) - 1,
    opens: { date: opens },
    enterpriseCloses: { date: closes },
    correctionCloses: { date: closes },
    publicityLength: 0,
    skipAllowed: true,
  };
}

async function enterOwnPool(
  company: Company,
  round: DemoRound,
  office: Office,
  screening: Office | undefined,
  number: number,
) {
  const made = await submitCase(company.firm(number), round);
  if (screening) await act(screening.handler, made, 'pass', { opinion: OPINION });
  await decide(office, made, 'accept', { opinion: OPINION });
  return made;
}
