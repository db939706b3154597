import { Link } from 'react-router';
import { texts } from '#texts/spot-checks';
import type { Schema } from '../../api/client.js';
import { pathTo } from '../../app/paths.js';
import { FormDialog } from '../../ui/form/FormDialog.js';
import type { Column } from '../../ui/RowsTable.js';
import { Tag } from '../../ui/Tag.js';
import { VisitForm } from './VisitForm.js';
import styles from './spot-check.module.css';

type Drawn = Schema<'DrawnView'>;

/** The population of a draw: what came out for each, and the result on the spot of those chosen. */
export function drawnColumns(
  { id }: Schema<'SpotCheckView'>,
  mayRecord: boolean,
  onRecorded: () => void,
): Column<Drawn>[] {
  const { rows } = texts;
  return [
    { key: 'position', title: rows.position, width: '70px', cell: ({ position }) => position },
    {
      key: 'enterprise',
      title: rows.enterprise,
      width: '240px',
      cell: ({ reexaminationId, enterpriseName }) => (
        <Link to={pathTo('reexamination', reexaminationId)}>{enterpriseName}</Link>
      ),
    },
    { key: 'mark', title: rows.mark, cell: ({ mark }) => <span className={styles.code}>{mark}</span> },
    {
      key: 'chosen',
      title: rows.chosen,
      width: '90px',
      cell: ({ chosen }) => (
        <Tag tone={chosen ? 'warn' : 'plain'}>{chosen ? texts.chosen : texts.notChosen}</Tag>
      ),
    },
    { key: 'conclusion', title: rows.conclusion, width: '220px', cell: (row) => <Conclusion row={row} /> },
    ...(mayRecord
      ? [
          {
            key: 'act',
            title: rows.act,
            width: '130px',
            screenOnly: true as const,
            cell: (row: Drawn) =>
              row.chosen &&
              row.conclusion === null && (
                <FormDialog
                  small
                  label={texts.record}
                  title={texts.recordOf(row.enterpriseName)}
                  describedAs={texts.recordOf(row.enterpriseName)}
                >
                  {(close) => <VisitForm id={id} row={row} onDone={onRecorded} onClose={close} />}
                </FormDialog>
              ),
          },
        ]
      : []),
  ];
}

function Conclusion({ row }: { readonly row: Drawn }) {
  const { chosen, conclusion, conclusionZh, visitedOn, officials, note } = row;
  if (!chosen) return null;
  if (conclusion === null) return texts.waiting;
  return (
    <>
      <Tag tone={conclusion === 'UNTRUE' ? 'bad' : 'good'}>{conclusionZh}</Tag>
      <div className={styles.soft}>{texts.on(visitedOn ?? '', officials.join('、'))}</div>
      <div>{note}</div>
    </>
  );
}
