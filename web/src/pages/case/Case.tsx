import { Button } from 'antd';
import { useParams } from 'react-router';
import { texts } from '#texts/case';
import { texts as actTexts } from '#texts/case-acts';
import { useApplicationForm } from '../../api/catalogue.js';
import { type CaseView, useCase, useCaseActs } from '../../api/case.js';
import { useMay } from '../../api/session.js';
import { pathTo } from '../../app/paths.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Loaded } from '../../ui/States.js';
import { Tag, toneOf } from '../../ui/Tag.js';
import { useWalk } from '../../ui/walk/walk.js';
import { WalkBar } from '../../ui/walk/WalkBar.js';
import { CaseActs } from './acts/CaseActs.js';
import { CaseHead } from './CaseHead.js';
import styles from './case.module.css';
import { CaseFlow } from './flow/CaseFlow.js';
import { FigureTable } from './content/FigureTable.js';
import { FirmFacts } from './content/FirmFacts.js';
import { FormContent } from './content/FormContent.js';
import { Products } from './content/Products.js';
import { History } from './History.js';
import { CaseJudgments } from './judgment/CaseJudgments.js';
import { Objections } from './Objections.js';

/** One case, for everybody concerned; what each may see is decided by what the interface answers. */
export default function Case() {
  const { id = '' } = useParams();
  const read = useCase(id);
  return <Loaded read={read}>{(view) => <CasePage key={view.id} view={view} />}</Loaded>;
}

function CasePage({ view }: { readonly view: CaseView }) {
  const walk = useWalk({ subjectKind: 'APPLICATION', subjectId: view.id });
  const form = useApplicationForm(view.track);
  return (
    <Page
      wide
      title={view.enterpriseName}
      lead={
        <span className={styles.lead}>
          <span>{view.number}</span>
          <Tag tone={toneOf(view.state)}>{view.stateZh}</Tag>
        </span>
      }
      extra={<Button onClick={() => window.print()}>{texts.print}</Button>}
    >
      <WalkBar walk={walk} />
      <CaseActs view={view} walk={walk} />
      <Waiting id={view.id} />
      <CaseHead view={view} />
      <CaseFlow view={view} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Objections applicationId={view.id} />
          <CaseJudgments view={view} />
          <Loaded read={form}>
            {(fields) => (
              <>
                <FigureTable form={fields} view={view} />
                <FormContent form={fields} view={view} />
              </>
            )}
          </Loaded>
          <Products enterpriseId={view.enterpriseId} productId={view.productId} />
          <FirmFacts enterpriseId={view.enterpriseId} />
        </div>
        <div className={styles.column}>
          <History view={view} />
        </div>
      </div>
    </Page>
  );
}

/** What a handler of the unit has prepared and its head has not decided. */
function Waiting({ id }: { readonly id: string }) {
  const { data } = useCaseActs(id, useMay()('Proposal_get'));
  const proposalId = data?.find((act) => act.proposalId !== null)?.proposalId;
  if (!proposalId) return null;
  return (
    <NoticeBox>
      {texts.notices.proposal}{' '}
      <LinkButton to={pathTo('proposal', proposalId)}>{actTexts.openProposal}</LinkButton>
    </NoticeBox>
  );
}
