import { texts } from '#texts/batch';
import { useApplicationForm } from '../../api/catalogue.js';
import type { CaseAct, CaseView } from '../../api/case.js';
import { api } from '../../api/client.js';
import { actBody, inputsOfAct } from '../acts/case-inputs.js';
import type { BatchKind } from './kinds.js';

/** The form is read while nothing is chosen too. */
const ANY_TRACK = 'LEADING';

/** Fields to mend are named of one form; every direction has its own. */
function mixed(subjects: readonly CaseView[]): boolean {
  return new Set(subjects.map(({ track }) => track)).size > 1;
}

/** Cases: every act that is done on one case by itself. What the head decides is decided on its proposals. */
export const CASE_BATCH: BatchKind<CaseView, CaseAct> = {
  async look(id) {
    const of = { params: { path: { id } } };
    const subject = (await api.GET('/api/applications/{id}', of)).data as CaseView;
    const acts = (await api.GET('/api/applications/{id}/actions', of)).data as CaseAct[];
    return { subject, acts };
  },
  stateOf: ({ stateZh }) => stateZh,
  offers: ({ mode }) => mode !== 'DECIDE',
  useAsked(acts, subjects, values) {
    const { data: form } = useApplicationForm(subjects[0]?.track ?? ANY_TRACK);
    const [first] = acts;
    if (!first) return { needs: [] };
    const returnTo = first.returnTo.filter(
      (to) => acts.every((act) => act.returnTo.includes(to)) && (to !== 'ENTERPRISE' || !mixed(subjects)),
    );
    return inputsOfAct({ ...first, returnTo }, form, values);
  },
  noticeOf: ({ action }, subjects) => (action === 'return' && mixed(subjects) ? texts.sameTrack : null),
  async run({ id, version }, { action }, values, key) {
    const { data } = await api.POST('/api/applications/{id}/actions/{action}', {
      params: { path: { id, action: action as 'pass' }, header: { 'Idempotency-Key': key } },
      body: actBody(version, values),
    });
    if (data?.proposalId) return texts.prepared;
    return texts.nowAt(data?.application.stateZh ?? '');
  },
};
