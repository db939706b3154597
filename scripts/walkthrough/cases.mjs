import { sampleAnswers } from '../../dist/src/demo/sample-answers.js';

/** A judgment long enough to say something. */
export const OPINION = '材料齐全，情况属实，同意按程序办理。';

/** What every decision of the province rests on: a meeting, its date and its minutes. */
export function meetingOn(date) {
  return { meeting: '演示厅务会', meetingOn: date, minutesNo: `演示纪要〔${date.slice(0, 4)}〕1号` };
}

/** A round of the handler's unit, opened by the head. */
export async function openRound(handler, head, settings) {
  const draft = await handler.post('/api/rounds', { basisDocument: '演示文件〔2025〕1号', ...settings });
  return head.post(`/api/rounds/${draft.id}/open`, { version: draft.version });
}

/** A round's quotas: those given by city, 0 for every other city of the province. */
export async function quotas(person, given) {
  const units = await person.get('/api/units');
  const cities = units.filter(({ tier }) => tier === 'CITY');
  return cities.map(({ id }) => ({ unitId: id, quota: given[id] ?? 0 }));
}

export function readCase(person, id) {
  return person.get(`/api/applications/${id}`);
}

/** One act on a case as it stands now. @returns the case after it, or the proposal that waits for the head. */
export async function act(person, id, action, input = {}) {
  const { version } = await readCase(person, id);
  const { application, proposalId } = await person.post(`/api/applications/${id}/actions/${action}`, {
    version,
    ...input,
  });
  return proposalId === null ? application : { proposalId };
}

/** The head takes what was prepared. */
export async function approve(head, proposalId) {
  const { version } = await head.get(`/api/proposals/${proposalId}`);
  return head.post(`/api/proposals/${proposalId}/approve`, { version });
}

/** The enterprise opens a case, fills the whole form in and submits it with its 真实性承诺. */
export async function submitCase(firm, round) {
  const draft = await firm.post('/api/applications', { roundId: round.id });
  const values = sampleAnswers(round.track);
  await firm.patch(`/api/applications/${draft.id}/content`, { version: draft.version, values });
  return act(firm, draft.id, 'submit', { pledge: true });
}

/** The handler places the cases as given and prepares the sending; the head sends. */
export async function sendList(handler, head, round, entries, letterNo) {
  const open = await handler.post(`/api/rounds/${round.id}/lists`);
  const placed = await handler.put(`/api/lists/${open.id}`, { version: open.version, entries });
  const sending = { version: placed.version, letterNo, opinion: OPINION };
  const { id } = await handler.post(`/api/lists/${open.id}/send`, sending);
  await approve(head, id);
  return head.get(`/api/lists/${open.id}`);
}

/** The province checks, prepares the acceptance and its head decides. */
export async function acceptAtProvince(handler, head, id, date) {
  await act(handler, id, 'beginCheck');
  await act(handler, id, 'pass', { opinion: OPINION });
  const { proposalId } = await act(handler, id, 'accept', { opinion: OPINION, documents: meetingOn(date) });
  await approve(head, proposalId);
}

/** Starts the 公示 of cases. @returns it, as officials read it. */
export async function publish(handler, head, round, applicationIds, startsOn) {
  const title = `${round.title}公示`;
  const input = { roundId: round.id, applicationIds, title, startsOn, opinion: OPINION };
  const { id, subjectId } = await handler.post('/api/publicities', input);
  await approve(head, id);
  return handler.get(`/api/publicities/${subjectId}`);
}

/** What a 公告 of cases says; its approval takes them in. */
export function announcement(round, applicationIds, announcedOn, documentNo) {
  return { roundId: round.id, applicationIds, documentNo, announcedOn, opinion: OPINION };
}

export async function announce(handler, head, input) {
  const { id } = await handler.post('/api/announcements', input);
  return approve(head, id);
}
