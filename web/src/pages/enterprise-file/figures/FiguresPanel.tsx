import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { texts } from '#texts/enterprise-file';
import { type Basis, useFigures } from '../../../api/figures.js';
import { useMay } from '../../../api/session.js';
import { BASES, BasisChoice } from '../../../ui/figures/BasisChoice.js';
import { FiguresTable } from '../../../ui/figures/FiguresTable.js';
import { YearFiguresForm } from '../../../ui/figures/YearFiguresForm.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import styles from '../file.module.css';
import { useEnteredYears } from '../years.js';

const words = texts.figures;

/** The yearly figures on one basis beside each other; a year chosen is entered in the same place. */
export function FiguresPanel({ enterpriseId }: { readonly enterpriseId: string }) {
  const may = useMay()('Figure_write');
  const years = useEnteredYears();
  const { basis, year, put } = useChosen();
  const entered = may ? years.find((each) => each === year) : undefined;
  const read = useFigures(enterpriseId);
  return (
    <Panel title={words.title}>
      <div className={styles.stack}>
        <BasisChoice basis={basis} onChoose={(next) => put('basis', next)} />
        {may && (
          <div className={styles.tools} role="group" aria-label={words.enter}>
            <span className={styles.soft}>{words.enter}</span>
            {years.map((each) => (
              <Button
                key={each}
                size="small"
                aria-pressed={each === entered}
                type={each === entered ? 'primary' : 'default'}
                onClick={() => put('year', each === entered ? null : String(each))}
              >
                {words.yearOf(each)}
              </Button>
            ))}
          </div>
        )}
        <Loaded read={read}>
          {({ years: saved }) =>
            entered ? (
              <YearFiguresForm
                key={`${entered} ${basis}`}
                enterpriseId={enterpriseId}
                year={entered}
                basis={basis}
                figures={saved}
              />
            ) : (
              <FiguresTable years={saved.filter((each) => each.basis === basis)} />
            )
          }
        </Loaded>
      </div>
    </Panel>
  );
}

/** The basis and the year being entered, kept in the address. */
function useChosen() {
  const [search, setSearch] = useSearchParams();
  const basis: Basis = BASES.find((each) => each === search.get('basis')) ?? 'SOLO';
  return {
    basis,
    year: Number(search.get('year')),
    put: (name: 'basis' | 'year', value: string | null) =>
      setSearch(
        (before) => {
          if (value === null) before.delete(name);
          else before.set(name, value);
          return before;
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}
