import { useParams } from 'react-router';
import { texts } from '#texts/enterprise-file';
import { api, type Schema } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { Facts } from '../../ui/Facts.js';
import { wan } from '../../ui/money.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Candidates, Places, Products, Titles } from './Panels.js';
import { YearlyFigures } from './YearlyFigures.js';

/** The file of one enterprise: of the one in the address, else of the reader's own. */
export default function EnterpriseFile() {
  const { id: asked } = useParams();
  const { enterpriseId } = useSession();
  const id = asked ?? enterpriseId ?? '';
  const read = useRead(['enterprise', id], () =>
    api.GET('/api/enterprises/{id}', { params: { path: { id } } }),
  );
  return (
    <Loaded read={read}>
      {(firm) => (
        <Page title={firm.name} lead={texts.lead}>
          <Panel title={texts.profile}>
            <Facts rows={rowsOf(firm)} />
          </Panel>
          <Places id={id} />
          <YearlyFigures id={id} />
          <Products id={id} />
          <Titles id={id} />
          <Candidates id={id} />
        </Page>
      )}
    </Loaded>
  );
}

function rowsOf(firm: Schema<'EnterpriseView'>) {
  const words = texts.facts;
  const former = firm.names.filter(({ toOn }) => toOn !== null).map(({ name }) => name);
  return [
    [words.uscc, firm.uscc],
    [words.unit, firm.unitName],
    [words.industry, [firm.industryCode, firm.industryName].filter(Boolean).join(' ')],
    [words.sectors, firm.sectors.map(({ zh, main }) => (main ? `${zh}（${words.main}）` : zh)).join('、')],
    [words.established, firm.establishedOn],
    [words.capital, wan(firm.registeredCapital)],
    [words.address, firm.address],
    [words.legal, firm.legalRepresentative],
    [words.contact, firm.contactName],
    [words.phone, firm.contactPhone],
    [words.email, firm.contactEmail],
    [words.former, former.join('、')],
    ...(firm.undisclosed ? [[words.undisclosed, firm.undisclosedReason] as const] : []),
  ] as const;
}
