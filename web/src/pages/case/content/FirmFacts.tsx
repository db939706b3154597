import { Link } from 'react-router';
import { texts } from '#texts/case';
import { texts as ui } from '#texts/ui';
import { api, type Schema } from '../../../api/client.js';
import { isEnterprise, useMay, useSession } from '../../../api/session.js';
import { useRead } from '../../../api/use-read.js';
import { pathTo } from '../../../app/paths.js';
import { Facts } from '../../../ui/Facts.js';
import { wan } from '../../../ui/money.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import { Tag } from '../../../ui/Tag.js';

/** Who the enterprise is, as the register knows it now. */
export function FirmFacts({ enterpriseId }: { readonly enterpriseId: string }) {
  const may = useMay();
  const session = useSession();
  const enabled = may('Enterprise_read');
  const read = useRead(
    ['enterprise', enterpriseId],
    () => api.GET('/api/enterprises/{id}', { params: { path: { id: enterpriseId } } }),
    { enabled },
  );
  if (!enabled) return null;
  const own = isEnterprise(session);
  return (
    <Panel
      title={texts.firm.title}
      extra={
        <Link className="no-print" to={own ? pathTo('ownFile') : pathTo('enterprise', enterpriseId)}>
          {texts.firm.open}
        </Link>
      }
    >
      <Loaded read={read}>{(firm) => <Facts rows={rowsOf(firm)} />}</Loaded>
    </Panel>
  );
}

function rowsOf(firm: Schema<'EnterpriseView'>): (readonly [string, React.ReactNode])[] {
  const { firm: words } = texts;
  const former = firm.names.filter(({ toOn }) => toOn !== null).map(({ name }) => name);
  const sectors = firm.sectors.map(({ zh, main }) => (main ? `${zh}（${words.main}）` : zh));
  return [
    [words.code, firm.uscc],
    [words.industry, [firm.industryCode, firm.industryName].filter(Boolean).join(' ')],
    [words.sectors, sectors.join('、')],
    [words.established, firm.establishedOn],
    [words.capital, firm.registeredCapital === null ? '' : `${wan(firm.registeredCapital)} ${ui.wan}`],
    [words.legal, firm.legalRepresentative],
    [words.contact, [firm.contactName, firm.contactPhone].filter(Boolean).join('，')],
    [words.address, firm.address],
    ...(former.length > 0 ? [[words.former, former.join('、')] as const] : []),
    ...(firm.undisclosed
      ? [
          [
            words.undisclosed,
            <Tag key="tag" tone="warn">
              {ui.yes}
            </Tag>,
          ] as const,
        ]
      : []),
  ];
}
