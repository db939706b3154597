import { Button } from 'antd';
import { useState } from 'react';
import { texts } from '#texts/operations';
import { api } from '../../../api/client.js';
import { useAct } from '../../../api/use-act.js';
import { ActDialog } from '../../../ui/acts/ActDialog.js';
import type { Dispatch } from './states.js';

const NEEDS: readonly string[] = [];
const words = texts.confirm;

interface ResendProps {
  readonly rows: readonly Dispatch[];
  readonly disabled: boolean;
  readonly onDone: (count: number) => void;
}

/** Sends the chosen ones again, after asking once more. */
export function Resend({ rows, disabled, onDone }: ResendProps) {
  const [open, setOpen] = useState(false);
  const resend = useAct(
    async (ids: string[]) => (await api.POST('/api/administration/delivery/resend', { body: { ids } })).data,
    {
      onDone: (answer) => {
        setOpen(false);
        onDone(answer?.resent ?? 0);
      },
    },
  );
  const unknown = rows.filter(({ state }) => state === 'UNKNOWN').length;
  return (
    <>
      <Button type="primary" disabled={disabled} onClick={() => setOpen(true)}>
        {texts.resend(rows.length)}
      </Button>
      <ActDialog
        title={open ? words.title(rows.length) : null}
        needs={NEEDS}
        submitLabel={words.submit}
        busy={resend.isPending}
        problem={resend.error}
        onSubmit={() => resend.run(rows.map(({ id }) => id))}
        onClose={() => {
          setOpen(false);
          resend.reset();
        }}
      >
        <p>{words.text}</p>
        {unknown > 0 && <p>{words.unknown(unknown)}</p>}
      </ActDialog>
    </>
  );
}
