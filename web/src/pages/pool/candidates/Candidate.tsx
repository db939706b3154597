import { Link, useNavigate, useParams } from 'react-router';
import { texts } from '#texts/candidates';
import { api, type Schema } from '../../../api/client.js';
import { useUnitName } from '../../../api/units.js';
import { useRead } from '../../../api/use-read.js';
import { PATHS, pathTo } from '../../../app/paths.js';
import { dateOf } from '../../../ui/dates.js';
import { DueTag } from '../../../ui/DueTag.js';
import { Facts } from '../../../ui/Facts.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { Loaded } from '../../../ui/States.js';
import { Told } from '../../../ui/Timeline.js';
import { CandidateState } from '../parts/CandidateState.js';
import { useProducts } from '../../../api/products.js';
import { CandidateActs } from './CandidateActs.js';
import styles from './candidates.module.css';
import { CandidateHistory } from './CandidateHistory.js';

type View = Schema<'CandidateView'>;

const { one } = texts;

/** One candidate tag: what it says, what may be done about it, and the tags before and beside it. */
export default function Candidate() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const read = useRead(['candidates', id], () =>
    api.GET('/api/candidates/{id}', { params: { path: { id } } }),
  );
  return (
    <Loaded read={read}>
      {(tag) => (
        <Page
          title={tag.enterpriseName}
          lead={`${one.facts} · ${tag.kindZh}`}
          extra={<Link to={PATHS.candidates}>{one.back}</Link>}
        >
          <Panel title={one.facts}>
            <TagFacts tag={tag} />
            <div className={styles.reasons}>
              {tag.reason === null ? (
                <p>{one.internalNote}</p>
              ) : (
                <Told name={one.reason} internal={one.internal}>
                  {tag.reason}
                </Told>
              )}
              {tag.endReason && (
                <Told name={one.endReason} internal={one.internal}>
                  {tag.endReason}
                </Told>
              )}
            </div>
          </Panel>
          <CandidateActs
            tag={tag}
            onRenewed={async (renewed) => {
              await navigate(pathTo('candidate', renewed));
            }}
          />
          <Panel title={one.history}>
            <CandidateHistory enterpriseId={tag.enterpriseId} current={tag.id} />
          </Panel>
        </Page>
      )}
    </Loaded>
  );
}

function TagFacts({ tag }: { readonly tag: View }) {
  const unitName = useUnitName();
  const { enterpriseId, enterpriseName, kindZh, unitId, productId, setAt, reviewOn, endedAt } = tag;
  const product = useProducts(enterpriseId).data?.find(({ id }) => id === productId);
  return (
    <Facts
      rows={[
        [
          one.enterprise,
          <Link key="enterprise" to={pathTo('enterprise', enterpriseId)}>
            {enterpriseName}
          </Link>,
        ],
        [one.kind, kindZh],
        [one.state, <CandidateState key="state" endedAt={endedAt} />],
        [one.unit, unitName(unitId)],
        [one.setAt, dateOf(setAt)],
        [one.reviewOn, endedAt ? reviewOn : <DueTag on={reviewOn} />],
        ...(endedAt ? ([[one.endedAt, dateOf(endedAt)]] as const) : []),
        ...(productId ? ([[one.product, product?.name]] as const) : []),
      ]}
    />
  );
}
