import { Fragment } from 'react';
import { texts } from '#texts/list';
import type { Seats } from '../../../ui/quota/seats.js';
import { type Arrangement, type Words, wordsOf } from './arrangement.js';
import type { ListItem, Part } from '../../../ui/ranked-list/parts.js';
import { CaseRow } from './CaseRow.js';
import styles from './editor.module.css';
import { WordsInputs } from './WordsInputs.js';

export interface PartRowsProps {
  readonly part: Part;
  readonly arrangement: Arrangement;
  readonly items: ReadonlyMap<string, ListItem>;
  readonly seats: Seats;
  /** What the server found wrong with the words of a case. */
  readonly faultsOf: (id: string) => Partial<Words>;
  readonly onShift: (id: string, by: -1 | 1) => void;
  readonly onSend: (id: string, part: Part) => void;
  readonly onWords: (id: string, words: Partial<Words>) => void;
}

const OVER = {
  HARD: { tone: 'bad', words: texts.quota.tagHARD, line: texts.quota.lineHARD },
  SOFT: { tone: 'warn', words: texts.quota.tagSOFT, line: texts.quota.lineSOFT },
} as const;

/** The rows of one part, with the line where the quota ends. */
export function PartRows(props: PartRowsProps) {
  const { part, arrangement, items, seats } = props;
  const ids = arrangement.places[part];
  const over =
    part === 'RECOMMENDED' && seats.limit !== null && seats.mode !== 'NONE' ? OVER[seats.mode] : null;
  return ids.map((id, index) => {
    const item = items.get(id);
    if (!item) return null;
    const falls = over !== null && seats.limit !== null && index >= seats.limit;
    return (
      <Fragment key={id}>
        {falls && index === seats.limit && (
          <li className={styles.line} data-tone={over.tone}>
            {over.line}
          </li>
        )}
        <CaseRow
          item={item}
          part={part}
          index={index}
          count={ids.length}
          overQuota={falls ? over : null}
          onShift={(by) => props.onShift(id, by)}
          onSend={(to) => props.onSend(id, to)}
        >
          {part === 'NOT_RECOMMENDED' && (
            <WordsInputs
              name={item.enterpriseName}
              words={wordsOf(arrangement, id)}
              faults={props.faultsOf(id)}
              above={index > 0 ? wordsOf(arrangement, ids[index - 1] ?? '') : null}
              onChange={(words) => props.onWords(id, words)}
            />
          )}
        </CaseRow>
      </Fragment>
    );
  });
}
