import { useSearchParams } from 'react-router';
import { texts } from '#texts/duty';
import { api, type Schema } from '../../api/client.js';
import { type Basis, useFigures } from '../../api/figures.js';
import { useMay } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { BASES, BasisChoice } from '../../ui/figures/BasisChoice.js';
import { YearFiguresForm } from '../../ui/figures/YearFiguresForm.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Change, ChangesTable } from '../../ui/yearly/ChangesTable.js';
import styles from './duty.module.css';
import { UpdateSigns } from './UpdateSigns.js';

type Draft = Schema<'DutyDraftView'>;

/** The figures of the year a yearly update is about, beside the year before: entered while it is open, else shown. */
export function UpdateFigures({ duty }: { readonly duty: Schema<'DutyView'> }) {
  const { id, year } = duty;
  const [search, setSearch] = useSearchParams();
  const asked = BASES.find((each) => each === search.get('basis'));
  const query = asked ? { basis: asked } : {};
  const read = useRead(['duty', id, 'draft', query], () =>
    api.GET('/api/duties/{id}/draft', { params: { path: { id }, query } }),
  );
  const choose = (next: Basis) =>
    setSearch(
      (before) => {
        before.set('basis', next);
        return before;
      },
      { replace: true },
    );
  return (
    <Loaded read={read}>
      {(draft) => (
        <>
          <Panel title={texts.one.figures(year)}>
            <div className={styles.stack}>
              {duty.overdue && <NoticeBox>{texts.one.lateUntil(draft.lateUntil)}</NoticeBox>}
              <BasisChoice basis={draft.basis} onChoose={choose} />
              <Figures duty={duty} draft={draft} />
            </div>
          </Panel>
          <UpdateSigns draft={draft} />
        </>
      )}
    </Loaded>
  );
}

function Figures({ duty, draft }: { readonly duty: Schema<'DutyView'>; readonly draft: Draft }) {
  const { enterpriseId, year, state } = duty;
  const mayFile = useMay()('Duty_file');
  const read = useFigures(enterpriseId, { from: year - 1, to: year });
  const { basis, figures, missing } = draft;
  if (!mayFile || state !== 'OPEN') return <ChangesTable year={year} rows={figures} />;
  const rowOf = (metric: string) => figures.find((row) => row.metric === metric);
  return (
    <Loaded read={read}>
      {({ years }) => (
        <YearFiguresForm
          key={basis}
          autosave
          enterpriseId={enterpriseId}
          year={year}
          basis={basis}
          figures={years}
          missing={figures.filter(({ field }) => missing.includes(field)).map(({ metric }) => metric)}
          noteOf={(metric, value) => {
            const row = rowOf(metric);
            return row && row.value !== null && row.value === value && <Change row={row} />;
          }}
        />
      )}
    </Loaded>
  );
}
