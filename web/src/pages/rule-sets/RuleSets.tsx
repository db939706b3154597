import { Link } from 'react-router';
import { texts } from '#texts/rule-sets';
import { type RuleSet, useRuleSets } from '../../api/rule-sets.js';
import { pathTo } from '../../app/paths.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { type Column, RowsTable } from '../../ui/RowsTable.js';
import { Loaded } from '../../ui/States.js';
import { Tag } from '../../ui/Tag.js';
import { Confidence } from './Confidence.js';
import { periodOf } from './periods.js';
import styles from './rule-sets.module.css';

const { columns: words } = texts;

const COLUMNS: readonly Column<RuleSet>[] = [
  {
    key: 'title',
    title: words.title,
    cell: ({ key, title, documentNumber }) => (
      <div>
        <Link to={pathTo('ruleSet', key)}>{title}</Link>
        <div className={styles.soft}>{documentNumber ?? key}</div>
      </div>
    ),
  },
  { key: 'region', title: words.region, width: '96px', cell: ({ regionZh }) => regionZh },
  {
    key: 'recognition',
    title: words.recognition,
    width: '150px',
    cell: (rules) => periodOf(rules, 'RECOGNITION'),
  },
  { key: 'review', title: words.review, width: '150px', cell: (rules) => periodOf(rules, 'REVIEW') },
  {
    key: 'state',
    title: words.state,
    width: '140px',
    cell: ({ inForce }) => (
      <Tag tone={inForce ? 'good' : 'plain'}>{inForce ? texts.inForce : texts.notInForce}</Tag>
    ),
  },
  {
    key: 'confidence',
    title: words.confidence,
    width: '170px',
    cell: ({ confidence }) => <Confidence of={confidence} />,
  },
];

/** Every rule set, by the track or title it is for; those in force first. */
export default function RuleSets() {
  const read = useRuleSets();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded read={read}>
        {(all) =>
          [...groupsOf(all)].map(([title, rows]) => (
            <Panel key={title} title={title}>
              <RowsTable caption={title} columns={COLUMNS} rows={rows} rowId={({ key }) => key} />
            </Panel>
          ))
        }
      </Loaded>
    </Page>
  );
}

const KINDS = ['TRACK', 'TITLE'] as const;

/** Tracks before titles, each with its rule sets. */
function groupsOf(all: readonly RuleSet[]): ReadonlyMap<string, readonly RuleSet[]> {
  const groups = new Map<string, RuleSet[]>();
  for (const kind of KINDS)
    for (const rules of all.filter(({ subjectKind }) => subjectKind === kind)) {
      const title = texts.groupOf(texts.kinds[kind], rules.subjectZh);
      groups.set(title, [...(groups.get(title) ?? []), rules]);
    }
  for (const rows of groups.values()) rows.sort((a, b) => Number(b.inForce) - Number(a.inForce));
  return groups;
}
