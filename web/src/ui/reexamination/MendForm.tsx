import { texts } from '#texts/reexaminations';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { NoticeBox } from '../Messages.js';
import { Panel } from '../Panel.js';
import { Loaded } from '../States.js';
import { FormSheet } from './FormSheet.js';
import { namesOf } from './names.js';
import { StatementPanel } from './StatementPanel.js';

/** What a return asks for: the fields to mend, the statement if it is one of them, and the form as it would be sent now. */
export function MendForm({ view }: { readonly view: Schema<'ReexaminationView'> }) {
  const { dutyId, dueOn } = view;
  const read = useRead(['duty', dutyId, 'reexamination-draft'], () =>
    api.GET('/api/duties/{id}/reexamination-draft', { params: { path: { id: dutyId } } }),
  );
  return (
    <Loaded read={read}>
      {(draft) => (
        <>
          <Panel title={texts.returned.title}>
            <NoticeBox>{texts.returned.text(dueOn ?? '')}</NoticeBox>
            <ul>
              {namesOf(view.form, draft.openFields ?? []).map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Panel>
          {draft.statementOpen && <StatementPanel draft={draft} />}
          <FormSheet
            form={draft.form}
            open={new Set(draft.openFields ?? [])}
            filePath={PATHS.ownFile}
            withoutStatement={draft.statementOpen}
          />
        </>
      )}
    </Loaded>
  );
}
