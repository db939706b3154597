import { loadPolicy } from '../../../config/policy.js';
import { sampleAnswers } from '../sample-answers.js';
import type { Office } from '../company.js';
import type { Player, Row } from '../stage.js';

export const OPINION = '材料齐全，情况属实，同意按程序办理。';

export interface DemoRound extends Row {
  readonly track: string;
  readonly title: string;
}

/** A case and the enterprise that filed it. */
export interface DemoCase {
  readonly id: string;
  readonly firm: Player;
}

interface ActAnswer {
  readonly application: Row;
  readonly proposalId: string | null;
}

/** A round of the office's unit, open. */
export async function openRound({ handler, head }: Office, settings: object): Promise<DemoRound> {
  const { id, version } = await handler.post('/api/rounds', { basisDocument: '演示文件', ...settings });
  return head.post<DemoRound>(`/api/rounds/${id}/open`, { version });
}

/** A round's quotas: those given by city, 0 for every other city of the province. */
export function quotas(given: Readonly<Record<string, number>>): { unitId: string; quota: number }[] {
  return loadPolicy()
    .units.filter(({ tier }) => tier === 'CITY')
    .map(({ id }) => ({ unitId: id, quota: given[id] ?? 0 }));
}

/** A case the enterprise has opened and filled in. */
export async function draftCase(firm: Player, round: DemoRound, size = 1): Promise<DemoCase> {
  const productId = round.track === 'CHAMPION' ? await product(firm) : undefined;
  const opened = await firm.post('/api/applications', {
    roundId: round.id,
    ...(productId ? { productId } : {}),
  });
  const values = sampleAnswers(round.track, size);
  await firm.patch(`/api/applications/${opened.id}/content`, { version: opened.version, values });
  return { id: opened.id, firm };
}

/** A case the enterprise has submitted. */
export async function submitCase(firm: Player, round: DemoRound, size = 1): Promise<DemoCase> {
  const made = await draftCase(firm, round, size);
  await act(firm, made, 'submit', { pledge: true });
  return made;
}

/** One act on a case as it stands. @returns the proposal that waits for the head, where the head decides. */
export async function act(
  person: Player,
  { id }: Pick<DemoCase, 'id'>,
  action: string,
  input: object = {},
): Promise<string | null> {
  const { version } = await person.get<Row>(`/api/applications/${id}`);
  const body = { version, ...input };
  const { proposalId } = await person.post<ActAnswer>(`/api/applications/${id}/actions/${action}`, body);
  return proposalId;
}

/** The head takes what was prepared. */
export async function approve(head: Player, proposalId: string): Promise<void> {
  const { version } = await head.get<Row>(`/api/proposals/${proposalId}`);
  await head.post(`/api/proposals/${proposalId}/approve`, { version });
}

/** An act that the handler prepares and the head decides. */
export async function decide(
  { handler, head }: Office,
  made: DemoCase,
  action: string,
  input: object,
): Promise<void> {
  await approve(head, await prepare(handler, made, action, input));
}

async function prepare(handler: Player, made: DemoCase, action: string, input: object): Promise<string> {
  const proposalId = await act(handler, made, action, input);
  if (proposalId === null) throw new Error(`demo data: ${action} needs no head`);
  return proposalId;
}

/** Arranges the city's list and, with a letter number, sends it. */
export async function placeCases(
  { handler, head }: Office,
  round: DemoRound,
  entries: readonly { applicationId: string; part: string; reason?: string }[],
  letterNo?: string,
): Promise<void> {
  const list = await handler.post(`/api/rounds/${round.id}/lists`);
  const { version } = await handler.put(`/api/lists/${list.id}`, { version: list.version, entries });
  if (letterNo === undefined) return;
  const { id } = await handler.post(`/api/lists/${list.id}/send`, { version, letterNo, opinion: OPINION });
  await approve(head, id);
}

/** Starts a 公示. @returns it with the first day of entry. */
export async function publish(
  { handler, head }: Office,
  round: DemoRound,
  cases: readonly DemoCase[],
  startsOn: string,
): Promise<{ id: string; entryFromOn: string }> {
  const applicationIds = cases.map(({ id }) => id);
  const input = {
    roundId: round.id,
    applicationIds,
    title: `${round.title}公示`,
    startsOn,
    opinion: OPINION,
  };
  const { id, subjectId } = await handler.post<Row & { subjectId: string }>('/api/publicities', input);
  await approve(head, id);
  return handler.get(`/api/publicities/${subjectId}`);
}

/** Takes cases into the pool. */
export async function announce(
  { handler, head }: Office,
  round: DemoRound,
  cases: readonly DemoCase[],
  announcedOn: string,
  documentNo: string,
): Promise<void> {
  const applicationIds = cases.map(({ id }) => id);
  const input = { roundId: round.id, applicationIds, documentNo, announcedOn, opinion: OPINION };
  const { id } = await handler.post('/api/announcements', input);
  await approve(head, id);
}

/** The papers of a provincial decision. */
function meetingOn(date: string) {
  return {
    documents: { meeting: '演示厅务会', meetingOn: date, minutesNo: `演示纪要〔${date.slice(0, 4)}〕1号` },
  };
}

/** Formal check, then on to an outside evaluator. */
export async function evaluateOutside({ handler }: Office, made: DemoCase): Promise<void> {
  await act(handler, made, 'beginCheck');
  await act(handler, made, 'sendToEvaluator', {
    evaluator: '演示评审中心',
    opinion: '主导产品的技术水平须由专家评审后再审定。',
  });
}

/** Formal check, examination, and the acceptance laid before the head. @returns the proposal. */
export async function prepareAtProvince({ handler }: Office, made: DemoCase, date: string): Promise<string> {
  await act(handler, made, 'beginCheck');
  await act(handler, made, 'pass', { opinion: OPINION });
  return prepare(handler, made, 'accept', { opinion: OPINION, ...meetingOn(date) });
}

export async function acceptAtProvince(province: Office, made: DemoCase, date: string): Promise<void> {
  await approve(province.head, await prepareAtProvince(province, made, date));
}

/** A case in the recommended part of a list. */
export function recommended({ id: applicationId }: DemoCase) {
  return { applicationId, part: 'RECOMMENDED' };
}

/** A return to the enterprise. */
export function toMend() {
  return {
    opinion: '主导产品资料前后不一致，须退回核实。',
    reasonTold: '主导产品名称与证明材料不一致，请核对后补正。',
    returnTo: 'ENTERPRISE',
    fields: ['product.name', 'product.statisticalCode'],
  };
}

/** The main product of an enterprise. @returns its id. */
async function product(firm: Player): Promise<string> {
  const { id } = await firm.post(`/api/enterprises/${firm.enterpriseId}/products`, {
    name: '演示五轴加工中心',
    statCode: '34210101',
    sinceOn: '2014-03-01',
    main: true,
  });
  return id;
}
