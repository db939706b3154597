import { approve, OPINION } from './acts.js';
import { terms } from './terms.js';
import type { Company, Office } from '../company.js';
import type { Player, Row, Stage } from '../stage.js';

interface Items<T> {
  readonly items: readonly T[];
}

/** What has become of members since: on watch, suspended, gone, graduated, banned; titles, candidates and duties. */
export async function decisions(stage: Stage, company: Company): Promise<void> {
  const shenzhen = company.office('shenzhen');
  const foshan = company.office('foshan');
  const nanshan = company.office('nanshan');
  const province = company.office('province');

  await stage.moveTo(stage.day(-120));
  await onMembership(province, company.firm(2), 'PROVINCE', 'watch', { documentNo: '演示决定〔1〕号' });
  await onMembership(province, company.firm(3), 'PROVINCE', 'suspend');
  await onMembership(shenzhen, company.firm(4), 'CITY', 'exit', {
    documentNo: '演示决定〔2〕号',
    reasonCode: 'VOLUNTARY',
  });

  await stage.moveTo(stage.day(-100));
  await title(shenzhen.handler, company.firm(6), 'LITTLE_GIANT', stage.day(-110), stage.day(984));
  await title(nanshan.handler, company.firm(1), 'SPECIALISED', stage.day(-400), stage.day(694));
  await onMembership(shenzhen, company.firm(6), 'CITY', 'graduate');
  await onMembership(foshan, company.firm(7), 'CITY', 'exitViolation', {
    documentNo: '演示决定〔3〕号',
    reasonCode: 'FALSIFICATION',
  });
  await stage.moveTo(stage.day(-30));
  await fileDuties(company.firm(21), 'REEXAMINATION');
  await terms(stage, company);
}

/** A candidate tag, to be looked at again in half a year; a 单项冠军 one names the main product. */
export async function tagCandidate(
  stage: Stage,
  officer: Player,
  { enterpriseId }: Player,
  kind: string,
): Promise<void> {
  const { items } = await officer.get<Items<Row>>(`/api/enterprises/${enterpriseId}/products`);
  const product = kind.startsWith('CHAMPION') ? { productId: items[0]?.id } : {};
  const reason = '主导产品有竞争力，列为培育对象。';
  const reviewOn = stage.day(180);
  await officer.post(`/api/enterprises/${enterpriseId}/candidates`, { kind, reason, reviewOn, ...product });
}

async function onMembership(
  { handler, head }: Office,
  { enterpriseId }: Player,
  tier: string,
  action: string,
  input: object = {},
): Promise<void> {
  const query = `enterpriseId=${enterpriseId}&tier=${tier}`;
  const { items } = await handler.get<Items<Row>>(`/api/memberships?${query}`);
  const [place] = items;
  if (!place) throw new Error(`demo data: no place to ${action}`);
  const told = { opinion: OPINION, reasonTold: '依据演示管理办法有关条款作出，可向本级主管部门咨询。' };
  const body = { version: place.version, ...told, ...input };
  const { id } = await handler.post(`/api/memberships/${place.id}/actions/${action}`, body);
  await approve(head, id);
}

function title(officer: Player, { enterpriseId }: Player, kind: string, fromOn: string, toOn: string) {
  return officer.post(`/api/enterprises/${enterpriseId}/titles`, {
    ...{ kind, fromOn, toOn, issuer: '演示发证机关', batch: '演示批次' },
    source: '演示名单（虚构）',
  });
}

async function fileDuties(firm: Player, kind: string): Promise<void> {
  const { items } = await firm.get<Items<Row>>(`/api/duties?kind=${kind}&state=OPEN`);
  for (const { id, version } of items) {
    const statement = '三年来主营业务稳定，关键技术持续投入，在库条件继续符合。（演示数据）';
    if (kind === 'REEXAMINATION')
      await firm.put(`/api/duties/${id}/reexamination-draft`, { version: 0, statement });
    await firm.post(`/api/duties/${id}/file`, { version });
  }
}
