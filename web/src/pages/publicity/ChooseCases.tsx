import { texts } from '#texts/publicity';
import type { ApiProblem } from '../../api/problem.js';
import { NoticeBox } from '../../ui/Messages.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Empty, Loaded } from '../../ui/States.js';

/** A case that may be put into a paper, or why not. */
interface Candidate {
  readonly id: string;
  readonly enterpriseName: string;
  readonly cityName: string;
  readonly countyName: string | null;
  readonly stateZh: string;
  readonly allowed: boolean;
  readonly reason: string | null;
}

interface ChooseCasesProps<Row extends Candidate> {
  readonly read: {
    readonly data: Row[] | undefined;
    readonly error: ApiProblem | null;
    readonly refetch: () => unknown;
  };
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
  readonly more?: readonly Column<Row>[];
}

/** The cases of a round to tick; one that may not be taken says why and cannot be ticked. */
export function ChooseCases<Row extends Candidate>({
  read,
  ids,
  onChange,
  more = [],
}: ChooseCasesProps<Row>) {
  const columns: readonly Column<Row>[] = [
    { key: 'enterprise', title: texts.columns.enterprise, cell: ({ enterpriseName }) => enterpriseName },
    {
      key: 'place',
      title: texts.columns.place,
      width: '180px',
      cell: ({ cityName, countyName }) => `${cityName}${countyName ?? ''}`,
    },
    { key: 'state', title: texts.columns.state, width: '150px', cell: ({ stateZh }) => stateZh },
    ...more,
    {
      key: 'able',
      title: texts.columns.able,
      cell: ({ allowed, reason }) => (allowed ? texts.able : texts.notAble(reason ?? '')),
    },
  ];
  return (
    <Loaded read={read}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty>{texts.noCandidates}</Empty>
        ) : (
          <>
            {rows.some(({ allowed }) => allowed) ? (
              <p>{texts.chosen(ids.size)}</p>
            ) : (
              <NoticeBox>{texts.noneAllowed}</NoticeBox>
            )}
            <RowsTable
              caption={texts.candidatesCaption}
              columns={columns}
              rows={rows}
              rowId={({ id }) => id}
              selection={{
                ids,
                onChange,
                nameOf: ({ enterpriseName }) => enterpriseName,
                mayTick: ({ allowed }) => allowed,
              }}
            />
          </>
        )
      }
    </Loaded>
  );
}
