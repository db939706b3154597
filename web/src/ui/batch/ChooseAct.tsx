import { Radio } from 'antd';
import { texts } from '#texts/batch';
import type { PossibleAct } from '../acts/ActBar.js';
import { Empty } from '../States.js';
import styles from './batch.module.css';
import type { BatchKind, Previewed } from './kinds.js';

interface ChooseActProps<Subject, Act extends PossibleAct> {
  readonly rows: readonly Previewed<Subject, Act>[];
  readonly kind: BatchKind<Subject, Act>;
  readonly chosen: string | null;
  readonly onChoose: (action: string) => void;
}

/** Every act that is possible for at least one row, with how many it is possible for. */
export function ChooseAct<Subject, Act extends PossibleAct>(props: ChooseActProps<Subject, Act>) {
  const { rows, kind, chosen, onChoose } = props;
  const possible = new Map<string, { zh: string; count: number }>();
  for (const act of rows.flatMap(({ acts }) => acts)) {
    if (!act.allowed || !kind.offers(act)) continue;
    possible.set(act.action, { zh: act.actionZh, count: (possible.get(act.action)?.count ?? 0) + 1 });
  }
  if (possible.size === 0) return <Empty>{texts.none}</Empty>;
  return (
    <fieldset className={styles.acts}>
      <legend>{texts.choose}</legend>
      <Radio.Group
        value={chosen}
        onChange={({ target }) => onChoose(target.value as string)}
        options={[...possible].map(([action, { zh, count }]) => ({
          value: action,
          label: texts.actOf(zh, count, rows.length),
        }))}
      />
    </fieldset>
  );
}
