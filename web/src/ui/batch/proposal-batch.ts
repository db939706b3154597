import { texts } from '#texts/proposals';
import { api, type Schema } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { Proposal } from '../walk/rows.js';
import type { BatchKind } from './kinds.js';

type Option = Schema<'ActionOption'>;

/** How the head decides; an act that is not here is done elsewhere. */
export const DECISIONS: Readonly<
  Record<string, (of: Proposal, note: string) => Promise<{ data?: Proposal }>>
> = {
  approve: ({ id, version }) =>
    api.POST('/api/proposals/{id}/approve', { params: { path: { id } }, body: { version } }),
  decline: ({ id, version }, note) =>
    api.POST('/api/proposals/{id}/decline', { params: { path: { id } }, body: { version, note } }),
};

/** What a decision leads to. */
const LEADS_TO: Readonly<Record<string, string>> = { approve: 'APPROVED', decline: 'DECLINED' };

/** Proposals: the head's decision on each. */
export const PROPOSAL_BATCH: BatchKind<Proposal, Option> = {
  async look(id) {
    const of = { params: { path: { id } } };
    const subject = (await api.GET('/api/proposals/{id}', of)).data as Proposal;
    const acts = (await api.GET('/api/proposals/{id}/actions', of)).data as Option[];
    return { subject, acts: acts.map((act) => ({ ...act, mode: 'DO' as const })) };
  },
  stateOf: ({ state }) => texts.states[state] ?? state,
  offers: ({ action }) => action in DECISIONS,
  useAsked: ([act]) => ({
    needs: act?.needs ?? [],
    takes: act?.takes ?? [],
    labels: { note: texts.declineNote },
    hints: { note: texts.declineHint },
  }),
  noticeOf: ({ action }) => (action === 'approve' ? texts.approveManyAsk : null),
  async run(subject, { action }, { note }) {
    try {
      const answer = await DECISIONS[action]?.(subject, String(note ?? ''));
      return texts.states[answer?.data?.state ?? ''] ?? '';
    } catch (error) {
      return sayDecided(error, subject.id, LEADS_TO[action] ?? '');
    }
  },
};

/** A decision whose answer was lost on the way stands already; that is what was wanted. */
async function sayDecided(error: unknown, id: string, wanted: string): Promise<string> {
  if (!(error instanceof ApiProblem) || error.status !== 409) throw error;
  const { data } = await api.GET('/api/proposals/{id}', { params: { path: { id } } });
  if (data?.state !== wanted) throw error;
  return texts.states[wanted] ?? '';
}
