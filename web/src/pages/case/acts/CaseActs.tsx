import { texts } from '#texts/case-acts';
import { useApplicationForm } from '../../../api/catalogue.js';
import { type CaseAct, type CaseView, useCaseActs } from '../../../api/case.js';
import { useMay } from '../../../api/session.js';
import { pathTo } from '../../../app/paths.js';
import { ActBar } from '../../../ui/acts/ActBar.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { Loaded } from '../../../ui/States.js';
import type { Walk } from '../../../ui/walk/walk.js';
import { ActOnCase } from './ActOnCase.js';
import styles from './case-acts.module.css';
import { CaseDone } from './CaseDone.js';
import { useCaseAct } from './use-case-act.js';

/** What is refused to the post as such is somebody else's to do. */
const NOT_THIS_POST = 'FORBIDDEN';

interface CaseActsProps {
  readonly view: CaseView;
  readonly walk: Walk | null;
}

/** Everything the reader may do with the case; nothing for who may only read. */
export function CaseActs({ view, walk }: CaseActsProps) {
  const mayAct = useMay()('Case_act');
  const read = useCaseActs(view.id, mayAct);
  const form = useApplicationForm(view.track);
  const acting = useCaseAct(view);
  if (!mayAct) return null;
  return (
    <>
      {acting.done && <CaseDone done={acting.done} walk={walk} />}
      <Loaded read={read}>
        {(acts) => (
          <>
            <ActBar acts={acts.filter(({ code }) => code !== NOT_THIS_POST)} onChoose={acting.choose}>
              {view.editable !== null && <FillIn view={view} />}
            </ActBar>
            <Others acts={acts.filter(({ code }) => code === NOT_THIS_POST)} />
            <ActOnCase view={view} acts={acts} form={form.data} acting={acting} />
          </>
        )}
      </Loaded>
    </>
  );
}

function FillIn({ view: { id, state } }: { readonly view: CaseView }) {
  return (
    <LinkButton to={pathTo('caseForm', id)}>{state === 'RETURNED' ? texts.mend : texts.fill}</LinkButton>
  );
}

function Others({ acts }: { readonly acts: readonly CaseAct[] }) {
  if (acts.length === 0) return null;
  return (
    <p className={`${styles.others} no-print`}>
      {texts.others}
      {acts.map(({ actionZh }) => actionZh).join('、')}
    </p>
  );
}
