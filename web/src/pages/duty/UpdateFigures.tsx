import { useSearchParams } from 'react-router';
import { texts } from '#texts/duty';
import type { Schema } from '../../api/client.js';
import { type Basis, useFigures } from '../../api/figures.js';
import { useMay } from '../../api/session.js';
import { BASES, BasisChoice } from '../../ui/figures/BasisChoice.js';
import { FiguresTable } from '../../ui/figures/FiguresTable.js';
import { YearFiguresForm } from '../../ui/figures/YearFiguresForm.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import styles from './duty.module.css';

interface UpdateFiguresProps {
  readonly duty: Schema<'DutyView'>;
  /** `figures.<year>.<basis>.<metric>` of what is still missing. */
  readonly missing: readonly string[];
}

/** The figures of the year a yearly update is about: entered while it is open, else shown. */
export function UpdateFigures({ duty, missing }: UpdateFiguresProps) {
  const { enterpriseId, year, state } = duty;
  const [search, setSearch] = useSearchParams();
  const may = useMay();
  const read = useFigures(enterpriseId, { from: year - 1, to: year });
  const lacking = missing.map((field) => field.split('.')).filter(([, of]) => of === String(year));
  const asked = BASES.find((each) => each === search.get('basis'));
  const basis: Basis = asked ?? BASES.find((each) => lacking.some(([, , of]) => of === each)) ?? 'SOLO';
  const choose = (next: Basis) =>
    setSearch(
      (before) => {
        before.set('basis', next);
        return before;
      },
      { replace: true },
    );
  return (
    <Panel title={texts.one.figures(year)}>
      <div className={styles.stack}>
        <BasisChoice basis={basis} onChoose={choose} />
        <Loaded read={read}>
          {({ years }) =>
            may('Duty_file') && state === 'OPEN' ? (
              <YearFiguresForm
                key={basis}
                enterpriseId={enterpriseId}
                year={year}
                basis={basis}
                figures={years}
                missing={lacking.flatMap(([, , of, metric]) => (of === basis && metric ? [metric] : []))}
              />
            ) : (
              <FiguresTable years={years.filter((each) => each.basis === basis)} />
            )
          }
        </Loaded>
      </div>
    </Panel>
  );
}
