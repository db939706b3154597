import { useState } from 'react';
import { texts } from '#texts/candidates';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import type { InputValues } from '../../../ui/acts/inputs.js';
import { RowActs } from '../../../ui/acts/RowActs.js';
import { DoneBox } from '../../../ui/Messages.js';
import styles from './candidates.module.css';

type View = Schema<'CandidateView'>;
type Option = Schema<'ActionOption'>;
type Renewal = Schema<'RenewCandidateDto'>;
type Send = (id: string, body: Renewal) => Promise<{ data?: View }>;

/** How an act is sent, by its name; ending takes no date. */
const SENDS: Readonly<Record<string, Send>> = {
  end: (id, { version, reason }) =>
    api.POST('/api/candidates/{id}/end', { params: { path: { id } }, body: { version, reason } }),
  renew: (id, body) => api.POST('/api/candidates/{id}/renew', { params: { path: { id } }, body }),
};

interface CandidateActsProps {
  readonly tag: View;
  /** Given the id of the new row. */
  readonly onRenewed: (id: string) => Promise<void>;
}

/** What an officer may do with a candidate tag. */
export function CandidateActs({ tag, onRenewed }: CandidateActsProps) {
  const mayAct = useMay()('Candidate_end');
  const { data: options } = useRead(
    ['candidates', tag.id, 'actions', tag.version],
    () => api.GET('/api/candidates/{id}/actions', { params: { path: { id: tag.id } } }),
    { enabled: mayAct },
  );
  const [ended, setEnded] = useState(false);
  if (!mayAct || !options) return null;
  return (
    <>
      {ended && <DoneBox>{texts.one.ended}</DoneBox>}
      <RowActs
        acts={options}
        send={async ({ action }, values) => (await SENDS[action]?.(tag.id, bodyOf(values, tag)))?.data}
        wordsOf={wordsOf}
        onDone={async (after) => {
          if (after && after.id !== tag.id) await onRenewed(after.id);
          else setEnded(true);
        }}
      />
    </>
  );
}

function wordsOf({ action }: Option) {
  return {
    hints: { reviewOn: texts.set.reviewHint },
    note: action === 'renew' && <p className={styles.note}>{texts.renewal}</p>,
  };
}

function bodyOf(values: InputValues, { version }: View): Renewal {
  return { ...values, version } as Renewal;
}
