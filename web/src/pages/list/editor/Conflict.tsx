import { Button } from 'antd';
import { texts } from '#texts/list';
import { type Arrangement, partOf } from './arrangement.js';
import { type ListItem, type Part, PARTS } from '../../../ui/ranked-list/parts.js';
import styles from './editor.module.css';

interface ConflictProps {
  readonly theirs: Arrangement;
  readonly mine: Arrangement;
  readonly items: ReadonlyMap<string, ListItem>;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else saved the list meanwhile: both orders beside each other, and the choice between them. */
export function Conflict({ theirs, mine, items, onKeepMine, onTakeTheirs }: ConflictProps) {
  return (
    <div className={styles.conflict} role="alert">
      <h3>{texts.conflict.title}</h3>
      <p>{texts.conflict.text}</p>
      <div className={styles.beside}>
        <Order title={texts.conflict.mine} shown={mine} other={theirs} items={items} />
        <Order title={texts.conflict.theirs} shown={theirs} other={mine} items={items} />
      </div>
      <div className={styles.saveRow}>
        <Button onClick={onTakeTheirs}>{texts.conflict.takeTheirs}</Button>
        <Button type="primary" onClick={onKeepMine}>
          {texts.conflict.keepMine}
        </Button>
      </div>
    </div>
  );
}

interface OrderProps {
  readonly title: string;
  readonly shown: Arrangement;
  readonly other: Arrangement;
  readonly items: ReadonlyMap<string, ListItem>;
}

function Order({ title, shown, other, items }: OrderProps) {
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {PARTS.map((part) => (
        <div key={part}>
          <div className={styles.soft}>{texts.parts[part]}</div>
          {shown.places[part].length === 0 && <div>{texts.conflict.none}</div>}
          <ol className={styles.order}>
            {shown.places[part].map((id, index) => (
              <li key={id} data-differs={!standsSame(other, id, part, index)}>
                {items.get(id)?.enterpriseName}
                {!standsSame(other, id, part, index) && (
                  <span className="hidden-text">{texts.conflict.differs}</span>
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

const RANKED: readonly Part[] = ['RECOMMENDED', 'RESERVE'];

function standsSame(other: Arrangement, id: string, part: Part, index: number): boolean {
  return partOf(other, id) === part && (!RANKED.includes(part) || other.places[part][index] === id);
}
