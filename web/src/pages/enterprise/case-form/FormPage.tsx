import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '#texts/case-form';
import type { CaseView } from '../../../api/case.js';
import type { ApplicationForm } from '../../../api/catalogue.js';
import { pathTo } from '../../../app/paths.js';
import { Page } from '../../../ui/Page.js';
import { DraftContext, useCaseDraft, useDraftState } from './draft/use-draft.js';
import { FormPageContext } from './form-context.js';
import { Closes } from './notes/Closes.js';
import { Locked } from './notes/Locked.js';
import { OpenForm } from './OpenForm.js';
import { useJump } from './use-jump.js';
import { SUBMIT } from './form-context.js';

interface FormPageProps {
  readonly form: ApplicationForm;
  readonly view: CaseView;
}

/** The form of a case: open while something may be changed, else what became of it. */
export function FormPage({ form, view: read }: FormPageProps) {
  const draft = useCaseDraft(read);
  const view = useDraftState(draft, (state) => state.view);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const parts = [...form.groups.map(({ key }) => key), SUBMIT];
  const { part, open, jump } = useJump(form, parts, firstPart(form, view));
  return (
    <DraftContext value={draft}>
      <FormPageContext value={{ form, view, tried, jump }}>
        <Page
          title={view.roundTitle}
          lead={
            <>
              {texts.lead(view.number, view.tierZh, view.trackZh)}
              {view.editable && <Closes view={view} />}
            </>
          }
          extra={<Link to={pathTo('case', view.id)}>{texts.openCase}</Link>}
        >
          {view.editable === null ? (
            <Locked done={done} onDone={setDone} />
          ) : (
            <OpenForm
              part={part}
              parts={parts}
              onOpen={(next) => {
                if (next === SUBMIT) setTried(true);
                open(next);
              }}
              onDone={setDone}
            />
          )}
        </Page>
      </FormPageContext>
    </DraftContext>
  );
}

/** The first part with a field that may be changed. */
function firstPart({ groups, fields }: ApplicationForm, { editable }: CaseView): string {
  const keys = new Set(editable);
  const group = groups.find(({ key }) => fields.some((field) => field.group === key && keys.has(field.key)));
  return group?.key ?? SUBMIT;
}
