import { texts } from '#texts/list';
import { dateOf } from '../../ui/dates.js';
import { Sheet, type SheetColumn, SheetTable } from '../../ui/sheet/Sheet.js';
import type { ListItem, RankedList } from '../../ui/ranked-list/parts.js';

interface ListSheetProps {
  readonly list: RankedList;
  readonly roundTitle: string;
  readonly track: string;
}

const words = texts.sheet;

const MARKS: Readonly<Record<string, string>> = {
  DRAFT: words.draft,
  CLOSED: words.draft,
  RECALLED: words.recalled,
};

/** The official recommendation list. */
export function ListSheet({ list, roundTitle, track }: ListSheetProps) {
  const rowsOf = (part: string) =>
    list.items.filter((item) => item.part === part).map((item) => ({ ...item, id: item.applicationId }));
  const [recommended, reserve] = [rowsOf('RECOMMENDED'), rowsOf('RESERVE')];
  const columns: readonly SheetColumn<ListItem>[] = [
    { title: words.no, kind: 'no', cell: ({ rank }) => rank },
    { title: words.enterprise, cell: ({ enterpriseName }) => enterpriseName },
    { title: words.uscc, kind: 'code', cell: ({ uscc }) => uscc },
    { title: words.track, cell: () => track },
    { title: words.county, cell: ({ countyName }) => countyName },
    { title: words.caseNo, kind: 'code', cell: ({ number }) => number },
    { title: words.note, cell: (item) => noteOf(item, list.items) },
  ];
  return (
    <Sheet
      heading={words.heading(list.cityName, roundTitle)}
      mark={MARKS[list.state]}
      line={[list.letterNo && words.letter(list.letterNo), list.sentAt && words.sentOn(dateOf(list.sentAt))]}
      sign={[words.sign, words.seal, words.date]}
    >
      <SheetTable columns={columns} rows={recommended} />
      {reserve.length > 0 && (
        <>
          <h2>{words.reserve}</h2>
          <SheetTable columns={columns} rows={reserve} />
        </>
      )}
      <p>{words.total(recommended.length, reserve.length)}</p>
    </Sheet>
  );
}

function noteOf({ overQuota, inPlaceOf }: ListItem, all: readonly ListItem[]): string {
  const before = all.find(({ applicationId }) => applicationId === inPlaceOf);
  return [overQuota && texts.row.overQuota, before && texts.row.inPlaceOf(before.enterpriseName)]
    .filter(Boolean)
    .join('；');
}
