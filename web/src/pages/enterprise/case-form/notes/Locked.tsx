import { Button } from 'antd';
import { texts } from '#texts/case-form';
import { useCaseActs } from '../../../../api/case.js';
import { useMay } from '../../../../api/session.js';
import { PATHS, pathTo } from '../../../../app/paths.js';
import { Facts } from '../../../../ui/Facts.js';
import { fieldValue } from '../../../../ui/field-value.js';
import { LinkButton } from '../../../../ui/LinkButton.js';
import { DoneBox, NoticeBox } from '../../../../ui/Messages.js';
import { Panel } from '../../../../ui/Panel.js';
import styles from '../case-form.module.css';
import { useDraft, useDraftState } from '../draft/use-draft.js';
import { fieldName, useFormPage } from '../form-context.js';
import { OtherActs } from '../submit/OtherActs.js';

interface LockedProps {
  /** What was just done with the case from this page. */
  readonly done: string | null;
  readonly onDone: (actZh: string) => void;
}

/** A form in which nothing may be changed: where the case is now, and what can still be done with it. */
export function Locked({ done, onDone }: LockedProps) {
  const { view } = useFormPage();
  return (
    <>
      {done && <DoneBox>{texts.locked.done(done)}</DoneBox>}
      <Leftover />
      <Panel title={done ? view.stateZh : texts.locked.title}>
        <div className={styles.stack}>
          <Facts
            rows={[
              [texts.locked.state, view.stateZh],
              [texts.locked.holder, view.holderName],
              [texts.locked.next, view.nextZh],
            ]}
          />
          <div className={styles.answers}>
            <LinkButton main to={PATHS.home}>
              {texts.locked.home}
            </LinkButton>
            <LinkButton to={pathTo('case', view.id)}>{texts.openCase}</LinkButton>
          </div>
        </div>
      </Panel>
      <StillPossible onDone={onDone} />
    </>
  );
}

/** What was typed and is not saved, to be copied: it can no longer be. */
function Leftover() {
  const { form } = useFormPage();
  const draft = useDraft();
  const mine = useDraftState(draft, (state) => state.mine);
  const keys = Object.keys(mine);
  if (keys.length === 0) return null;
  return (
    <NoticeBox>
      <p>{texts.locked.leftover}</p>
      <ul>
        {keys.map((key) => {
          const field = form.fields.find((each) => each.key === key);
          return (
            <li key={key}>
              {fieldName(form, key, texts.product.label)}：{field && fieldValue(field, mine[key])}
            </li>
          );
        })}
      </ul>
      <Button size="small" onClick={() => draft.drop()}>
        {texts.locked.drop}
      </Button>
    </NoticeBox>
  );
}

function StillPossible({ onDone }: { readonly onDone: (actZh: string) => void }) {
  const { view } = useFormPage();
  const mayAct = useMay()('Case_act');
  const { data: acts = [] } = useCaseActs(view.id, mayAct);
  return <OtherActs acts={acts.filter(({ allowed }) => allowed)} onDone={onDone} />;
}
