import { Link, useNavigate, useSearchParams } from 'react-router';
import { texts } from '#texts/major-changes';
import { api, type Schema } from '../../api/client.js';
import { isEnterprise, useSession } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { Form } from '../../ui/form/Form.js';
import { type FieldRow, FormFields } from '../../ui/form/FormFields.js';
import { useForm } from '../../ui/form/use-form.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { LimitNote } from './LimitNote.js';

type Kind = Schema<'NewMajorChangeDto'>['kind'];
type Name = 'kind' | 'eventOn' | 'description' | 'newName' | 'successorUscc' | 'successorName';
type Values = Readonly<Record<Name, string>>;

const words = texts.form;
const EMPTY: Values = {
  ...{ kind: '', eventOn: '', description: '', newName: '', successorUscc: '', successorName: '' },
};
const KINDS = Object.entries(texts.kinds).map(([value, label]) => ({ value, label }));

/** What a kind of change asks for besides. */
const OF_KIND: Partial<Record<string, readonly Name[]>> = {
  RENAME: ['newName'],
  MERGER: ['successorUscc', 'successorName'],
};

/** An enterprise reports a major change; an officer records one of the enterprise the address names. */
export default function NewMajorChange() {
  const own = isEnterprise(useSession());
  const [params] = useSearchParams();
  const enterpriseId = own ? undefined : (params.get('enterpriseId') ?? '');
  const read = useRead(
    ['enterprise', enterpriseId],
    () => api.GET('/api/enterprises/{id}', { params: { path: { id: enterpriseId ?? '' } } }),
    { enabled: Boolean(enterpriseId) },
  );
  return (
    <Page
      title={own ? texts.report : texts.record}
      lead={own ? words.leadOwn : null}
      extra={<Link to={PATHS.majorChanges}>{texts.back}</Link>}
    >
      {enterpriseId === '' && (
        <NoticeBox>
          {texts.fromFile} <Link to={PATHS.enterprises}>{texts.columns.enterprise}</Link>
        </NoticeBox>
      )}
      {own && <ChangeForm own />}
      {enterpriseId && (
        <Loaded read={read}>
          {({ name }) => (
            <>
              <p>{words.leadOfficial(name)}</p>
              <ChangeForm own={false} enterpriseId={enterpriseId} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function ChangeForm({ own, enterpriseId }: { readonly own: boolean; readonly enterpriseId?: string }) {
  const navigate = useNavigate();
  const send = useAct(
    async (values: Values, key) =>
      (
        await api.POST('/api/major-changes', {
          params: { header: { 'Idempotency-Key': key } },
          body: bodyOf(values, enterpriseId),
        })
      ).data,
    { onDone: async (answer) => answer && (await navigate(pathTo('majorChange', answer.id))) },
  );
  const form = useForm<Values>(EMPTY, {
    needs: ({ kind }) => ['kind', 'eventOn', 'description', ...(own ? neededOf(kind) : [])],
    problem: send.error,
  });
  const rows = rowsOf(form.values.kind);
  return (
    <Panel>
      <Form
        form={form}
        name={own ? texts.report : texts.record}
        labels={Object.fromEntries(rows.map(({ name, label }) => [name, label]))}
        submitLabel={own ? words.submit : words.record}
        busy={send.isPending}
        onSubmit={send.run}
        onCancel={{ label: words.cancel, run: () => void navigate(PATHS.majorChanges) }}
      >
        <FormFields form={form} rows={rows} />
        <LimitNote eventOn={form.values.eventOn} />
      </Form>
    </Panel>
  );
}

function neededOf(kind: string): readonly Name[] {
  return (OF_KIND[kind] ?? []).filter((name) => name !== 'successorName');
}

function rowsOf(kind: string): readonly FieldRow<Name>[] {
  const more: Readonly<Record<string, FieldRow<Name>>> = {
    newName: { name: 'newName', label: words.newName, most: 120 },
    successorUscc: { name: 'successorUscc', label: words.successorUscc, most: 30 },
    successorName: { name: 'successorName', label: words.successorName, most: 120, optional: true },
  };
  return [
    { name: 'kind', label: words.kind, kind: 'choice', options: KINDS },
    { name: 'eventOn', label: words.eventOn, kind: 'date', hint: words.eventHint },
    ...(OF_KIND[kind] ?? []).flatMap((name) => more[name] ?? []),
    { name: 'description', label: words.description, kind: 'long', whole: true, most: 2000 },
  ];
}

function bodyOf(values: Values, enterpriseId: string | undefined): Schema<'NewMajorChangeDto'> {
  const { kind, eventOn, description } = values;
  const more = (OF_KIND[kind] ?? []).filter((name) => values[name].trim() !== '');
  return {
    ...{ kind: kind as Kind, eventOn, description },
    ...(enterpriseId ? { enterpriseId } : {}),
    ...Object.fromEntries(more.map((name) => [name, values[name].trim()])),
  };
}
