import { useParams, useSearchParams } from 'react-router';
import { texts } from '#texts/registration';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Comparison } from './Comparison.js';
import { Decision } from './Decision.js';
import { StateTag } from './StateTag.js';

const words = texts.page;

/** One registration: what was filled in, what the register says, and the decision. */
export default function Registration() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const fromTodo = search.get('from') === 'todo';
  const read = useRead(['registration', id], () =>
    api.GET('/api/registrations/{id}', { params: { path: { id } } }),
  );
  return (
    <Page
      title={read.data?.enterpriseName ?? words.title}
      lead={read.data && words.title}
      extra={
        <LinkButton to={fromTodo ? PATHS.todo : PATHS.registrations}>
          {fromTodo ? words.backToTodo : words.back}
        </LinkButton>
      }
    >
      <Loaded read={read}>
        {(registration) => (
          <>
            <Decision registration={registration} />
            <Panel title={words.applied}>
              <Facts rows={factsOf(registration)} />
            </Panel>
            <Comparison registration={registration} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function factsOf(row: Schema<'RegistrationView'>) {
  const { fields } = words;
  const decided = row.state !== 'PENDING';
  return [
    [fields.state, <StateTag key="state" state={row.state} />],
    [fields.uscc, row.uscc],
    [fields.unit, row.unitName],
    [fields.authority, row.authorityName],
    [fields.industry, industryOf(row)],
    [fields.sector, row.sectorZh],
    [fields.displayName, row.displayName],
    [fields.loginName, row.loginName],
    [fields.createdAt, timeOf(row.createdAt)],
    ...(decided
      ? ([
          [fields.decidedBy, row.decidedByName],
          [fields.decidedAt, timeOf(row.decidedAt)],
        ] as const)
      : []),
    ...(row.reason === null ? [] : ([[fields.reason, row.reason]] as const)),
  ] as const;
}

function industryOf({ industryCode, industryName }: Schema<'RegistrationView'>): string {
  return [industryCode, industryName].filter(Boolean).join(' ');
}
