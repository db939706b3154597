import { useParams } from 'react-router';
import { texts } from '#texts/enterprise-file';
import { api } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Page } from '../../ui/Page.js';
import { Loaded } from '../../ui/States.js';
import { AttributesPanel } from './attributes/AttributesPanel.js';
import { FiguresPanel } from './figures/FiguresPanel.js';
import { InvitePanel } from './InvitePanel.js';
import { ProductsPanel } from './products/ProductsPanel.js';
import { ProfilePanel } from './profile/ProfilePanel.js';
import { Candidates, Places } from './Standing.js';
import { TitlesPanel } from './titles/TitlesPanel.js';

/** The file of one enterprise: of the one in the address, else of the reader's own. */
export default function EnterpriseFile() {
  const { id: asked } = useParams();
  const { enterpriseId: own } = useSession();
  const id = asked ?? own ?? '';
  const read = useRead(['enterprise', id], () =>
    api.GET('/api/enterprises/{id}', { params: { path: { id } } }),
  );
  return (
    <Loaded read={read}>
      {(firm) => (
        <Page
          title={firm.name}
          lead={texts.lead}
          extra={
            <LinkButton to={asked === undefined ? pathTo('ownSelfCheck') : pathTo('selfCheck', id)}>
              {texts.selfCheck}
            </LinkButton>
          }
        >
          <ProfilePanel firm={firm} />
          <Places enterpriseId={id} />
          <FiguresPanel enterpriseId={id} />
          <AttributesPanel enterpriseId={id} />
          <ProductsPanel enterpriseId={id} />
          <TitlesPanel enterpriseId={id} />
          <Candidates enterpriseId={id} />
          <InvitePanel enterpriseId={id} />
        </Page>
      )}
    </Loaded>
  );
}
