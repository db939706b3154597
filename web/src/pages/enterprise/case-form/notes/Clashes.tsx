import { Button } from 'antd';
import { texts } from '#texts/case-form';
import { fieldValue, type FieldContent } from '../../../../ui/field-value.js';
import { Panel } from '../../../../ui/Panel.js';
import styles from '../case-form.module.css';
import { shownValue } from '../draft/draft-state.js';
import { useDraft, useDraftState } from '../draft/use-draft.js';
import { fieldName, useFormPage } from '../form-context.js';

/** What two people changed at the same time, each beside the other, until one of them is chosen. */
export function Clashes() {
  const draft = useDraft();
  const clashes = useDraftState(draft, (state) => state.clashes);
  const keys = Object.keys(clashes);
  if (keys.length === 0) return null;
  const all = (whose: 'MINE' | 'THEIRS') => () => {
    for (const key of keys) draft.decide(key, whose);
  };
  return (
    <div className={styles.clashes} role="alert">
      <Panel title={texts.clashes.title(keys.length)}>
        <p className={styles.soft}>{texts.clashes.text}</p>
        {keys.map((key) => (
          <Clash key={key} name={key} theirs={clashes[key]} />
        ))}
        {keys.length > 1 && (
          <div className={styles.answers}>
            <Button onClick={all('MINE')}>{texts.clashes.allMine}</Button>
            <Button onClick={all('THEIRS')}>{texts.clashes.allTheirs}</Button>
          </div>
        )}
      </Panel>
    </div>
  );
}

function Clash({ name, theirs }: { readonly name: string; readonly theirs: FieldContent }) {
  const { form } = useFormPage();
  const draft = useDraft();
  const mine = useDraftState(draft, (state) => shownValue(state, name));
  const field = form.fields.find(({ key }) => key === name);
  const words = (value: FieldContent) => (field ? fieldValue(field, value) : String(value ?? ''));
  const label = fieldName(form, name, texts.product.label);
  return (
    <div className={styles.clash} role="group" aria-label={label}>
      <strong>{label}</strong>
      <div>
        <div className={styles.soft}>{texts.clashes.mine}</div>
        <div className={styles.side}>{words(mine)}</div>
        <Button size="small" type="primary" onClick={() => draft.decide(name, 'MINE')}>
          {texts.clashes.keepMine}
        </Button>
      </div>
      <div>
        <div className={styles.soft}>{texts.clashes.theirs}</div>
        <div className={styles.side}>{words(theirs)}</div>
        <Button size="small" onClick={() => draft.decide(name, 'THEIRS')}>
          {texts.clashes.takeTheirs}
        </Button>
      </div>
    </div>
  );
}

/** Tells which fields somebody else changed while nobody was changing them here. */
export function TakenOver() {
  const draft = useDraft();
  const { form } = useFormPage();
  const keys = useDraftState(draft, ({ takenOver }) => takenOver);
  if (keys.length === 0) return null;
  return (
    <div className={styles.takenOver} role="status">
      <span>
        {texts.takenOver.title}
        {keys.map((key) => fieldName(form, key, texts.product.label)).join('、')}
      </span>
      <Button size="small" onClick={() => draft.seen()}>
        {texts.takenOver.seen}
      </Button>
    </div>
  );
}
