import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/pool';
import { texts as actTexts } from '#texts/acts';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { useAct } from '../../../api/use-act.js';
import { useRead } from '../../../api/use-read.js';
import { pathTo } from '../../../app/paths.js';
import { ActBar } from '../../../ui/acts/ActBar.js';
import { ActDialog } from '../../../ui/acts/ActDialog.js';
import type { InputValues } from '../../../ui/acts/inputs.js';
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
  const [chosen, setChosen] = useState<Option | null>(null);
  const prepare = useAct(
    async ({ action, body }: { action: Option['action']; body: Body }, key: string) =>
      api.POST('/api/memberships/{id}/actions/{action}', {
        params: { path: { id: place.id, action }, header: { 'Idempotency-Key': key } },
        body,
      }),
    { onDone: () => setChosen(null) },
  );
  const send = (action: Option['action'], values: InputValues) =>
    prepare.run({ action, body: { ...values, version: place.version } as Body });
  // A head decides what was prepared; without a proposal there is nothing to press.
  const acts = options.filter(({ mode, proposalId }) => mode === 'PREPARE' || proposalId !== null);
  if (acts.length === 0) return null;
  return (
    <>
      <ActBar
        acts={acts}
        onChoose={(option) => {
          prepare.reset();
          setChosen(option);
        }}
      />
      <ActDialog
        key={chosen?.action}
        title={chosen && actTexts.prepare(chosen.actionZh)}
        onClose={() => setChosen(null)}
        needs={chosen?.needs ?? []}
        takes={chosen?.takes ?? []}
        choices={{
          reasonCode: (chosen?.reasonCodes ?? []).map((code) => ({
            value: code,
            label: REASONS[code] ?? code,
          })),
        }}
        hints={{ effectiveOn: texts.hints.effectiveOn }}
        prepared
        busy={prepare.isPending}
        problem={prepare.error}
        onSubmit={(values) => chosen && send(chosen.action, values)}
      >
        {chosen && HINTS[chosen.action] && <p className={styles.hint}>{HINTS[chosen.action]}</p>}
      </ActDialog>
    </>
  );
}
