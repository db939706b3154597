import { texts } from '#texts/enterprise-file';
import { api, type Schema } from '../../../api/client.js';
import { useMay } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import { dateOf } from '../../../ui/dates.js';
import { FormDialog } from '../../../ui/form/FormDialog.js';
import { Panel } from '../../../ui/Panel.js';
import { type Column, RowsTable } from '../../../ui/RowsTable.js';
import { Loaded } from '../../../ui/States.js';
import styles from '../file.module.css';
import { AttributesForm } from './AttributesForm.js';
import { nameOf, type Row, rowId } from './attribute-row.js';

const words = texts.attributes;

/** Facts that criteria ask for, by group: what is known, on what ground and from whom; a group is entered as a whole. */
export function AttributesPanel({ enterpriseId }: { readonly enterpriseId: string }) {
  const may = useMay()('Attribute_write');
  const read = useRead(['attributes', enterpriseId], () =>
    api.GET('/api/enterprises/{id}/attributes', { params: { path: { id: enterpriseId } } }),
  );
  return (
    <Panel title={words.title}>
      <div className={styles.stack}>
        <p className={styles.soft}>{words.lead}</p>
        <Loaded read={read}>
          {({ groups }) => (
            <>
              {groups.map((group) => (
                <Group key={group.key} enterpriseId={enterpriseId} group={group} may={may} />
              ))}
            </>
          )}
        </Loaded>
      </div>
    </Panel>
  );
}

interface GroupProps {
  readonly enterpriseId: string;
  readonly group: Schema<'AttributeGroupView'>;
  readonly may: boolean;
}

function Group({ enterpriseId, group: { zh, rows }, may }: GroupProps) {
  const known = rows.filter(({ value }) => value !== null).length;
  return (
    <section className={styles.product} aria-label={zh}>
      <header className={styles.productHead}>
        <h3>
          {zh} <span className={styles.soft}>{words.known(known, rows.length)}</span>
        </h3>
        {may && (
          <div className={styles.tools}>
            <FormDialog small label={words.enter} title={words.enterOf(zh)} describedAs={words.enterOf(zh)}>
              {(close) => (
                <AttributesForm
                  enterpriseId={enterpriseId}
                  name={words.enterOf(zh)}
                  rows={rows}
                  onDone={close}
                />
              )}
            </FormDialog>
          </div>
        )}
      </header>
      <RowsTable caption={zh} columns={COLUMNS} rows={rows} rowId={rowId} whole />
    </section>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: words.name, cell: nameOf },
  {
    key: 'value',
    title: words.value,
    width: '16%',
    cell: ({ display }) => display ?? <span className={styles.soft}>{words.unknown}</span>,
  },
  { key: 'evidence', title: words.evidence, width: '22%', cell: ({ evidence }) => evidence },
  { key: 'source', title: words.source, width: '16%', cell: ({ source }) => source },
  {
    key: 'entered',
    title: words.entered,
    width: '14%',
    cell: ({ enteredByName, enteredAt }) =>
      enteredByName !== null && words.enteredBy(enteredByName, dateOf(enteredAt)),
  },
];
