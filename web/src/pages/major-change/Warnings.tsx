import { texts } from '#texts/major-changes';
import { api, type Schema } from '../../api/client.js';
import { useMay, useSession } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { timeOf } from '../../ui/dates.js';
import { Form } from '../../ui/form/Form.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import { FormFields } from '../../ui/form/FormFields.js';
import { useForm } from '../../ui/form/use-form.js';
import { Panel } from '../../ui/Panel.js';

type Warning = Schema<'SuccessorWarningView'>;

const words = texts.warnings;
const ROWS = [{ name: 'answer', label: words.label, kind: 'long', whole: true, most: 1000 }] as const;

/** Bans of absorbed enterprises that stand as warnings about their successors; nothing where there is none. */
export function Warnings() {
  const { data } = useRead(['successor-warnings'], () =>
    api.GET('/api/successor-warnings', { params: { query: { limit: 100 } } }),
  );
  const rows = data?.items ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={words.title}>
      <p>{words.lead}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <WarningLine row={row} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function WarningLine({ row }: { readonly row: Warning }) {
  const { unitId } = useSession();
  const may = useMay()('SuccessorWarning_answer') && unitId === row.unitId;
  const { enterpriseName, successorName, successorUscc, bannedUntil, answer, answeredByName, answeredAt } =
    row;
  return (
    <>
      {words.line(enterpriseName, successorName ?? successorUscc, bannedUntil)}{' '}
      {answer !== null && (
        <span>
          {words.answer}：{answer}（{words.answered(answeredByName, timeOf(answeredAt))}）
        </span>
      )}
      {answer === null && may && (
        <FormDialog small label={words.answer} describedAs={`${words.answer} ${enterpriseName}`}>
          {(close) => <AnswerForm row={row} onClose={close} />}
        </FormDialog>
      )}
    </>
  );
}

function AnswerForm({ row, onClose }: { readonly row: Warning; readonly onClose: () => void }) {
  const { id, version } = row;
  const send = useAct(
    ({ answer }: { readonly answer: string }) =>
      api.POST('/api/successor-warnings/{id}/answer', {
        params: { path: { id } },
        body: { version, answer },
      }),
    { onDone: onClose },
  );
  const form = useForm({ answer: '' }, { needs: () => ['answer'], problem: send.error });
  return (
    <Form
      form={form}
      name={words.answer}
      labels={{ answer: words.label }}
      submitLabel={words.submit}
      busy={send.isPending}
      onSubmit={send.run}
      onCancel={{ label: words.cancel, run: onClose }}
    >
      <FormFields form={form} rows={ROWS} />
    </Form>
  );
}
