import { texts } from '#texts/registration';
import { api, type Schema } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Loaded } from '../../ui/States.js';
import { Tag } from '../../ui/Tag.js';
import styles from './registration.module.css';

const words = texts.page;
type Registration = Schema<'RegistrationView'>;

interface Row {
  readonly name: string;
  readonly registered: string;
  readonly register: string;
}

const differs = ({ registered, register }: Row) => registered !== register;

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: words.item, cell: ({ name }) => name, width: '160px' },
  { key: 'registered', title: words.registered, cell: ({ registered }) => registered },
  {
    key: 'register',
    title: words.register,
    cell: (row) => (
      <span className={styles.value}>
        {row.register}
        {differs(row) && <Tag tone="warn">{words.difference}</Tag>}
      </span>
    ),
  },
];

/** What was filled in beside what the register holds under the same code, where it is within reach. */
export function Comparison({ registration }: { readonly registration: Registration }) {
  const { enterpriseId, state } = registration;
  if (enterpriseId !== null) return <Known registration={registration} enterpriseId={enterpriseId} />;
  return state === 'PENDING' ? (
    <Panel title={words.compare}>
      <p>{words.unknown}</p>
    </Panel>
  ) : null;
}

function Known({
  registration,
  enterpriseId,
}: {
  readonly registration: Registration;
  readonly enterpriseId: string;
}) {
  const may = useMay();
  const read = useRead(['enterprise', enterpriseId], () =>
    api.GET('/api/enterprises/{id}', { params: { path: { id: enterpriseId } } }),
  );
  return (
    <Panel
      title={words.compare}
      extra={
        may('Enterprise_read') && (
          <LinkButton to={pathTo('enterprise', enterpriseId)}>{words.openEnterprise}</LinkButton>
        )
      }
    >
      <Loaded read={read}>
        {(enterprise) => {
          const rows = rowsOf(registration, enterprise);
          const count = rows.filter(differs).length;
          return (
            <div className={styles.stack}>
              {registration.state === 'PENDING' && <p>{words.known}</p>}
              {count > 0 ? <NoticeBox>{words.differs(count)}</NoticeBox> : <p>{words.same}</p>}
              <RowsTable caption={words.compare} columns={COLUMNS} rows={rows} rowId={({ name }) => name} />
            </div>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function rowsOf(registration: Registration, enterprise: Schema<'EnterpriseView'>): readonly Row[] {
  const { fields } = words;
  const main = enterprise.sectors.find((sector) => sector.main)?.zh ?? '';
  const industry = (code: string, name: string | null) => [code, name].filter(Boolean).join(' ');
  return [
    { name: fields.name, registered: registration.enterpriseName, register: enterprise.name },
    { name: fields.unit, registered: registration.unitName, register: enterprise.unitName },
    {
      name: fields.industry,
      registered: industry(registration.industryCode, registration.industryName),
      register: industry(enterprise.industryCode, enterprise.industryName),
    },
    { name: fields.sector, registered: registration.sectorZh, register: main },
  ];
}
