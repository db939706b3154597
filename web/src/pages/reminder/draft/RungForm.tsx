import { Button } from 'antd';
import { texts as all } from '#texts/reminders';
import { NoticeBox } from '../../../ui/Messages.js';
import styles from '../reminder.module.css';
import { readDraft, rungFault } from './draft.js';
import { RungRow } from './RungRow.js';
import { type Content, rungsOf, textOf, withNewRung, withoutRung, withRung } from './rungs.js';

const texts = all.draft;

interface RungFormProps {
  readonly draft: string;
  /** The rule in force, as data. */
  readonly inForce: Content;
  /** It was tried to use the draft. */
  readonly tried: boolean;
  readonly onChange: (text: string) => void;
}

/** The rungs of a draft: their number, whom they tell, added and taken away, without touching the text. */
export function RungForm({ draft, inForce, tried, onChange }: RungFormProps) {
  const read = readDraft(draft);
  if ('fault' in read) return <NoticeBox>{texts.notJson}</NoticeBox>;
  const { content } = read;
  const rungs = rungsOf(content);
  const known = rungsOf(inForce).map((rung) => JSON.stringify(rung));
  const put = (next: Content) => onChange(textOf(next));
  return (
    <div className={styles.stack}>
      {rungs.length > 0 && (
        <ol className={styles.draftRungs}>
          {rungs.map((rung, index) => (
            <RungRow
              key={index}
              index={index + 1}
              rung={rung}
              changed={!known.includes(JSON.stringify(rung))}
              fault={tried || rung.typed !== '' ? rungFault(rung, rungs) : null}
              onChange={(next) => put(withRung(content, index, next, inForce))}
              onRemove={() => put(withoutRung(content, index))}
            />
          ))}
        </ol>
      )}
      <div>
        <Button onClick={() => put(withNewRung(content))}>{texts.add}</Button>
      </div>
    </div>
  );
}
