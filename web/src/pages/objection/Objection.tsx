import { Link, useParams } from 'react-router';
import { texts } from '#texts/objections';
import { api, type Schema } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { timeOf } from '../../ui/dates.js';
import { Facts } from '../../ui/Facts.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import { ObjectionActs } from './ObjectionActs.js';
import { ObjectionHistory } from './ObjectionHistory.js';

type ObjectionItem = Schema<'ObjectionItem'>;

/** One objection or report: who said what about whom, what was made of it, and what may be done. */
export default function Objection() {
  const { id = '' } = useParams();
  const read = useRead(['objection', id], () =>
    api.GET('/api/objections/{id}', { params: { path: { id } } }),
  );
  return <Loaded read={read}>{(objection) => <ObjectionPage objection={objection} />}</Loaded>;
}

function ObjectionPage({ objection }: { readonly objection: ObjectionItem }) {
  const { kind, enterpriseName, state, text, evidence } = objection;
  return (
    <Page
      title={texts.pageTitle(texts.kinds[kind] ?? kind, enterpriseName)}
      lead={<Tag tone={toneOf(state)}>{texts.states[state] ?? state}</Tag>}
    >
      <ObjectionActs objection={objection} />
      <Panel>
        <Facts rows={factsOf(objection)} />
      </Panel>
      <Panel title={texts.contents}>
        <Facts
          rows={[
            [texts.text, text],
            [texts.evidence, evidence],
          ]}
        />
      </Panel>
      <ObjectionHistory id={objection.id} version={objection.version} />
      <Link className="no-print" to={PATHS.objections}>
        {texts.back}
      </Link>
    </Page>
  );
}

function factsOf(objection: ObjectionItem) {
  const { facts } = texts;
  const { by, sealed, reportReason } = objection;
  return [
    [facts.number, objection.id],
    [facts.enterprise, objection.enterpriseName],
    [facts.caseNumber, <Link to={pathTo('case', objection.applicationId)}>{objection.caseNumber}</Link>],
    [
      facts.publicity,
      <Link to={pathTo('publicity', objection.publicityId)}>{objection.publicityTitle}</Link>,
    ],
    [facts.by, texts.by[by] ?? by],
    [facts.name, objection.name],
    [facts.contact, objection.contact],
    ...(by === 'UNIT' ? [[facts.sealed, sealed ? facts.sealedYes : null] as const] : []),
    [facts.at, timeOf(objection.receivedAt)],
    [facts.due, objection.dueOn],
    ...(reportReason ? [[facts.reportReason, texts.reportReasons[reportReason]] as const] : []),
  ] as const;
}
