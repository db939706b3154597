import { texts } from '#texts/reexaminations';
import { api } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { LinkButton } from '../LinkButton.js';
import { Panel } from '../Panel.js';
import { Loaded } from '../States.js';
import { FormSheet } from './FormSheet.js';
import { StatementPanel } from './StatementPanel.js';

/** The form of a 复核 as the enterprise fills it in: its file with what has changed, and its own statement. */
export function ReexaminationForm({ dutyId }: { readonly dutyId: string }) {
  const read = useRead(['duty', dutyId, 'reexamination-draft'], () =>
    api.GET('/api/duties/{id}/reexamination-draft', { params: { path: { id: dutyId } } }),
  );
  return (
    <Loaded read={read}>
      {(draft) => (
        <>
          {draft.reexaminationId && (
            <Panel title={texts.filed.title}>
              <p>{texts.filed.text}</p>
              <LinkButton main to={pathTo('reexamination', draft.reexaminationId)}>
                {texts.filed.open}
              </LinkButton>
            </Panel>
          )}
          {draft.statementOpen && !draft.reexaminationId && <StatementPanel draft={draft} />}
          <FormSheet
            form={draft.form}
            filePath={PATHS.ownFile}
            withoutStatement={draft.statementOpen && !draft.reexaminationId}
          />
        </>
      )}
    </Loaded>
  );
}
