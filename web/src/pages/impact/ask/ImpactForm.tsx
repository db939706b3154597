import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { texts as all } from '#texts/impacts';
import type { Schema } from '../../../api/client.js';
import { useSession } from '../../../api/session.js';
import { useToday } from '../../../api/today.js';
import { useAct } from '../../../api/use-act.js';
import { pathTo } from '../../../app/paths.js';
import { Form } from '../../../ui/form/Form.js';
import { Panel } from '../../../ui/Panel.js';
import { DraftEditor } from '../draft/DraftEditor.js';
import { draftText } from '../draft/thresholds.js';
import { RangeFields } from './RangeFields.js';
import { ask, useImpactForm } from './use-impact-form.js';

const texts = all.newOne;

/** The draft, begun with a rule set, and the enterprises it is tried over. */
export function ImpactForm({ rules }: { readonly rules: Schema<'RuleSetDetail'> }) {
  const navigate = useNavigate();
  const { unitId } = useSession();
  const today = useToday();
  const send = useAct(ask, {
    onDone: async (run) => {
      if (run) await navigate(pathTo('impact', run.id));
    },
  });
  const base = draftText({ ...rules.content, title: texts.draftOf(rules.title) });
  const form = useImpactForm(
    {
      ...{ draft: base, scope: 'MEMBERS', purpose: 'RECOGNITION', referenceOn: today },
      unitId: unitId ?? '',
    },
    send.error,
  );
  const problem = useMemo(() => send.error?.without('draft') ?? null, [send.error]);
  return (
    <Form
      form={{ ...form, problem }}
      name={texts.form}
      labels={texts.fields}
      submitLabel={texts.submit}
      busy={send.isPending}
      onSubmit={send.run}
    >
      <Panel title={texts.draft}>
        <DraftEditor form={form} base={base} />
      </Panel>
      <Panel title={texts.range}>
        <RangeFields form={form} />
      </Panel>
    </Form>
  );
}
