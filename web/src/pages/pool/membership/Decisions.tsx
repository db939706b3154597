import { Link } from 'react-router';
import { texts } from '#texts/pool';
import { texts as actTexts } from '#texts/acts';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import { pathTo } from '../../../app/paths.js';
import { RowActs } from '../../../ui/acts/RowActs.js';
import { NoticeBox } from '../../../ui/Messages.js';
import styles from './membership.module.css';
import type { Place } from '../register/use-register.js';

type Option = Schema<'DecisionOption'>;
type Body = Schema<'DecisionDto'>;

const { one } = texts;
const HINTS: Readonly<Record<string, string>> = texts.hints;
const REASONS: Readonly<Record<string, string>> = texts.reasons;

/** What may be decided on a place: prepared by a handler, decided by the head under the proposals. */
export function Decisions({ place }: { readonly place: Place }) {
  const may = useMay();
  const takesPart = may('Decision_prepare') || may('Proposal_approve');
  const { data: options } = useRead(
    ['memberships', place.id, 'actions', place.version],
    () => api.GET('/api/memberships/{id}/actions', { params: { path: { id: place.id } } }),
    { enabled: takesPart },
  );
  if (!takesPart || !options) return null;
  const open = options.find(({ proposalId }) => proposalId !== null);
  const waits = open && !(open.mode === 'DECIDE' && open.allowed);
  return (
    <>
      {waits && open.proposalId && (
        <NoticeBox>
          <span role="status">{one.openProposal(open.actionZh)}</span>{' '}
          <Link to={pathTo('proposal', open.proposalId)}>{one.toProposal}</Link>
        </NoticeBox>
      )}
      <Bar place={place} options={options} />
    </>
  );
}

function Bar({ place, options }: { readonly place: Place; readonly options: readonly Option[] }) {
  // A head decides what was prepared; without a proposal there is nothing to press.
  const acts = options.filter(({ mode, proposalId }) => mode === 'PREPARE' || proposalId !== null);
  if (acts.length === 0) return null;
  return (
    <RowActs
      acts={acts}
      send={({ action }, values, key) =>
        api.POST('/api/memberships/{id}/actions/{action}', {
          params: { path: { id: place.id, action }, header: { 'Idempotency-Key': key } },
          body: { ...values, version: place.version } as Body,
        })
      }
      wordsOf={wordsOf}
    />
  );
}

function wordsOf({ action, actionZh, reasonCodes }: Option) {
  return {
    title: actTexts.prepare(actionZh),
    choices: { reasonCode: reasonCodes.map((code) => ({ value: code, label: REASONS[code] ?? code })) },
    hints: { effectiveOn: texts.hints.effectiveOn },
    note: HINTS[action] && <p className={styles.hint}>{HINTS[action]}</p>,
  };
}
