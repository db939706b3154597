import { texts } from '#texts/list';
import { dateOf } from '../../../ui/dates.js';
import type { ListItem, RankedList } from '../editor/arrangement.js';
import styles from './sheet.module.css';

interface ListSheetProps {
  readonly list: RankedList;
  readonly roundTitle: string;
  readonly track: string;
}

const MARKS: Readonly<Record<string, string>> = {
  DRAFT: texts.sheet.draft,
  CLOSED: texts.sheet.draft,
  RECALLED: texts.sheet.recalled,
};

/** The official recommendation list, on A4: only there when the page is printed. */
export function ListSheet({ list, roundTitle, track }: ListSheetProps) {
  const inPart = (part: string) => list.items.filter((item) => item.part === part);
  const [recommended, reserve] = [inPart('RECOMMENDED'), inPart('RESERVE')];
  const mark = MARKS[list.state];
  return (
    <article className={styles.sheet}>
      <h1>{texts.sheet.heading(list.cityName, roundTitle)}</h1>
      {mark && <p className={styles.mark}>{mark}</p>}
      <p className={styles.letter}>
        {list.letterNo && <span>{texts.sheet.letter(list.letterNo)}</span>}
        {list.sentAt && <span>{texts.sheet.sentOn(dateOf(list.sentAt))}</span>}
      </p>
      <SheetTable items={recommended} all={list.items} track={track} />
      {reserve.length > 0 && (
        <>
          <h2>{texts.sheet.reserve}</h2>
          <SheetTable items={reserve} all={list.items} track={track} />
        </>
      )}
      <p>{texts.sheet.total(recommended.length, reserve.length)}</p>
      <footer className={styles.sign}>
        <span>{texts.sheet.sign}</span>
        <span>{texts.sheet.seal}</span>
        <span>{texts.sheet.date}</span>
      </footer>
    </article>
  );
}

interface SheetTableProps {
  readonly items: readonly ListItem[];
  readonly all: readonly ListItem[];
  readonly track: string;
}

function SheetTable({ items, all, track }: SheetTableProps) {
  const { no, enterprise, uscc, county, caseNo, note } = texts.sheet;
  return (
    <table>
      <thead>
        <tr>
          {[no, enterprise, uscc, texts.sheet.track, county, caseNo, note].map((title) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.applicationId}>
            <td className={styles.no}>{item.rank}</td>
            <td>{item.enterpriseName}</td>
            <td className={styles.code}>{item.uscc}</td>
            <td>{track}</td>
            <td>{item.countyName ?? ''}</td>
            <td className={styles.code}>{item.number}</td>
            <td>{noteOf(item, all)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function noteOf({ overQuota, inPlaceOf }: ListItem, all: readonly ListItem[]): string {
  const before = all.find(({ applicationId }) => applicationId === inPlaceOf);
  return [overQuota && texts.row.overQuota, before && texts.row.inPlaceOf(before.enterpriseName)]
    .filter(Boolean)
    .join('；');
}
