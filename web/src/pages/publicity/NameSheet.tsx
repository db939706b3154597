import { texts } from '#texts/publicity';
import type { Schema } from '../../api/client.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Sheet, type SheetColumn, SheetTable } from '../../ui/sheet/Sheet.js';

type Case = Schema<'PaperCase'>;

const words = texts.sheet;

const COLUMNS: readonly SheetColumn<Case>[] = [
  { title: words.no, kind: 'no', cell: (_, index) => index + 1 },
  { title: words.enterprise, cell: ({ enterpriseName }) => enterpriseName },
  { title: words.place, cell: ({ cityName, countyName }) => `${cityName}${countyName ?? ''}` },
  { title: words.track, cell: ({ trackZh }) => trackZh },
];

interface NameSheetProps {
  readonly heading: string;
  readonly line: readonly string[];
  readonly cases: readonly Case[];
  /** A publicity that was taken back is no valid paper. */
  readonly recalled?: boolean;
  readonly unitName: string;
}

/** The paper of a publicity or an announcement: the same names and columns as the public list, and no others. */
export function NameSheet({ heading, line, cases, recalled = false, unitName }: NameSheetProps) {
  const named = cases.filter(({ undisclosed }) => !undisclosed);
  return (
    <Sheet
      heading={heading}
      mark={recalled ? words.recalled : undefined}
      line={[words.unit(unitName), ...line]}
      sign={[words.seal, words.date]}
    >
      <SheetTable columns={COLUMNS} rows={named} />
      <p>{words.total(named.length)}</p>
    </Sheet>
  );
}

/** How many enterprises the public list and the paper leave out. */
export function LeftOut({ cases }: { readonly cases: readonly Case[] }) {
  const count = cases.filter(({ undisclosed }) => undisclosed).length;
  return count > 0 && <NoticeBox>{words.leftOut(count)}</NoticeBox>;
}
