import { MissedUpdates } from '../../modules/review/index.js';
import type { Company, Office } from '../company.js';
import type { Player, Row, Stage } from '../stage.js';
import { OPINION } from './acts.js';

interface Items<T> {
  readonly items: readonly T[];
}

const POINTS = { SCALE: '24', INNOVATION: '20.5', MARKET: '12', CHAIN: '11', QUALITY: '8' };

/** The day on which updates are filed, in the last year whose missing is known by today. */
export function filingDay({ today }: Pick<Stage, 'today'>): string {
  const thisYear = Number(today.slice(0, 4));
  return `${today >= `${thisYear}-06-16` ? thisYear : thisYear - 1}-05-20`;
}

/**
 * The last yearly update whose missing is known by today: one waits for the county, one for its grade to be published,
 * and who missed it is proposed for the watch list. Played before the clock first passes the county's date of that year:
 * from then on nothing is taken.
 */
export async function yearlyUpdates(stage: Stage, company: Company): Promise<void> {
  const filing = filingDay(stage);
  await stage.moveTo(filing);
  await file(company.firm(9), '新增一条数控加工产线，研发投入增加。');
  await file(company.firm(18), '主要指标平稳。');
  await grade(company.office('dongguan'), company.office('province'), company.firm(18));
  const missed = `${filing.slice(0, 4)}-06-16`;
  await stage.moveTo(missed);
  await stage.app.get(MissedUpdates, { strict: false }).propose(missed);
}

async function file(firm: Player, comment: string): Promise<void> {
  const { items } = await firm.get<Items<Row>>('/api/duties?kind=YEARLY_UPDATE&state=OPEN');
  const [duty] = items.slice(-1);
  if (!duty) throw new Error('demo data: no yearly update to file');
  await firm.post(`/api/duties/${duty.id}/file`, { version: duty.version, comment });
}

/** Where there is no county the city's handler verifies and its head checks. */
async function grade({ handler, head }: Office, province: Office, firm: Player): Promise<void> {
  const { items } = await firm.get<Items<Row>>('/api/assessments?limit=200');
  const [assessment] = items.slice(-1);
  if (!assessment) throw new Error('demo data: nothing was filed');
  const at = `/api/assessments/${assessment.id}`;
  const points = Object.entries(POINTS).map(([dimension, of]) => ({
    ...{ dimension, points: of, reason: '依据报送数据和现场了解的情况' },
  }));
  const told = '规模、研发和市场地位保持较好水平。';
  await handler.post(`${at}/verify`, { version: 1, points, opinion: OPINION, reasonTold: told });
  await head.post(`${at}/check`, { version: 2, opinion: OPINION });
  await province.handler.post(`${at}/grade`, { version: 3, opinion: OPINION });
}
