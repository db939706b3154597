import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useParams } from 'react-router';
import { texts } from '#texts/enterprise-file';
import { texts as changes } from '#texts/major-changes';
import { api } from '../../api/client.js';
import { useMay, useSession } from '../../api/session.js';
import { useRead } from '../../api/use-read.js';
import { pathTo } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { Page } from '../../ui/Page.js';
import { SentReminders } from '../../ui/reminders/SentReminders.js';
import { Loaded } from '../../ui/States.js';
import { AttributesPanel } from './attributes/AttributesPanel.js';
import { FiguresPanel } from './figures/FiguresPanel.js';
import { InvitePanel } from './InvitePanel.js';
import { ProductsPanel } from './products/ProductsPanel.js';
import { ProfilePanel } from './profile/ProfilePanel.js';
import { Succession } from './Succession.js';
import { Candidates, Places } from './Standing.js';
import { TitlesPanel } from './titles/TitlesPanel.js';

/** The file of one enterprise: of the one in the address, else of the reader's own. */
export default function EnterpriseFile() {
  const { id: asked } = useParams();
  const { enterpriseId: own } = useSession();
  const may = useMay();
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
            <>
              {asked !== undefined && may('MajorChange_open') && (
                <LinkButton to={pathTo('newMajorChange', undefined, { enterpriseId: id })}>
                  {changes.record}
                </LinkButton>
              )}
              <LinkButton to={asked === undefined ? pathTo('ownSelfCheck') : pathTo('selfCheck', id)}>
                {texts.selfCheck}
              </LinkButton>
            </>
          }
        >
          <Succession firm={firm} />
          <ProfilePanel firm={firm} />
          <Places enterpriseId={id} />
          <Part name="figures">
            <FiguresPanel enterpriseId={id} />
          </Part>
          <Part name="attributes">
            <AttributesPanel enterpriseId={id} />
          </Part>
          <Part name="products">
            <ProductsPanel enterpriseId={id} />
          </Part>
          <Part name="titles">
            <TitlesPanel enterpriseId={id} />
          </Part>
          <Candidates enterpriseId={id} />
          <SentReminders subjectId={id} />
          <InvitePanel enterpriseId={id} />
        </Page>
      )}
    </Loaded>
  );
}

/** A part of the file that an address with its name leads to. */
function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { hash } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const asked = hash === `#${name}`;
  useEffect(() => {
    if (!asked) return;
    // A page that has just been opened goes to its top first.
    const frame = requestAnimationFrame(() => box.current?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  return (
    <div id={name} ref={box}>
      {children}
    </div>
  );
}
