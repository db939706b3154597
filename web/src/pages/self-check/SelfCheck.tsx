import { Link, useParams } from 'react-router';
import { texts } from '#texts/self-check';
import { texts as judgmentTexts } from '#texts/judgment';
import { type JudgmentSummary, useSelfCheck } from '../../api/judgments.js';
import { pointsText } from '../../ui/judgment/points.js';
import { VerdictTag } from '../../ui/judgment/VerdictTag.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Empty, Loaded } from '../../ui/States.js';
import { Tag } from '../../ui/Tag.js';
import styles from './self-check.module.css';
import { subjectName, useAskedEnterprise, useWays } from './subject.js';

const words = texts.columns;
const KINDS = ['TRACK', 'TITLE'] as const;

/** Where an enterprise stands by every title and track. */
export default function SelfCheck() {
  const { id } = useParams();
  const enterpriseId = useAskedEnterprise(id);
  const ways = useWays(enterpriseId);
  const columns = columnsOf(ways.item);
  return (
    <Loaded read={useSelfCheck(enterpriseId)}>
      {({ enterpriseName, referenceOn, baseYear, sizeZh, items }) => (
        <Page
          title={ways.own ? texts.title : texts.titleOf(enterpriseName)}
          lead={texts.asOf(referenceOn, baseYear, sizeZh)}
          extra={<LinkButton to={ways.file}>{texts.file}</LinkButton>}
        >
          <NoticeBox>{texts.note}</NoticeBox>
          {items.length === 0 && <Empty>{texts.empty}</Empty>}
          {KINDS.map((kind) => {
            const rows = items.filter(({ subjectKind }) => subjectKind === kind);
            if (rows.length === 0) return null;
            return (
              <Panel key={kind} title={texts.groups[kind]}>
                <RowsTable
                  caption={texts.groups[kind]}
                  columns={columns}
                  rows={rows}
                  rowId={({ subjectCode }) => subjectCode}
                />
              </Panel>
            );
          })}
        </Page>
      )}
    </Loaded>
  );
}

function columnsOf(itemPath: ReturnType<typeof useWays>['item']): Column<JudgmentSummary>[] {
  return [
    {
      key: 'subject',
      title: words.subject,
      width: '22%',
      cell: ({ subjectKind: kind, subjectCode: code, subjectZh, purpose }) => (
        <div className={styles.line}>
          <Link data-subject={subjectName({ kind, code })} to={itemPath({ kind, code })}>
            {subjectZh}
          </Link>
          {purpose === 'REVIEW' && <Tag tone="brand">{judgmentTexts.purposes.REVIEW}</Tag>}
        </div>
      ),
    },
    {
      key: 'verdict',
      title: words.verdict,
      width: '110px',
      cell: ({ verdict }) => <VerdictTag of={verdict} />,
    },
    { key: 'points', title: words.points, width: '110px', cell: ({ total }) => total && pointsText(total) },
    { key: 'gap', title: words.gap, cell: (row) => <NearestGap of={row} /> },
    {
      key: 'missing',
      title: words.missing,
      width: '90px',
      cell: ({ missing }) => (missing.length === 0 ? null : texts.missing(missing.length)),
    },
  ];
}

/** The gap that takes least, in words; and what no number says. */
function NearestGap({ of: { gaps, missing, people, earliestOn } }: { readonly of: JudgmentSummary }) {
  const [nearest] = gaps;
  return (
    <div>
      {nearest ? (
        <>
          <div className={styles.line}>
            {nearest.zh}
            {nearest.near && <Tag tone="warn">{judgmentTexts.gaps.near}</Tag>}
          </div>
          <div className={styles.soft}>{nearest.wordsZh}</div>
        </>
      ) : (
        <span className={styles.soft}>{missing.length > 0 ? texts.notYet : texts.noGap}</span>
      )}
      {earliestOn && <div className={styles.soft}>{judgmentTexts.head.earliestOn(earliestOn)}</div>}
      {people.length > 0 && <div className={styles.soft}>{texts.people(people.length)}</div>}
    </div>
  );
}
