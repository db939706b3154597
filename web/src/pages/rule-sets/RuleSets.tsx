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
  { key: 'subject', title: words.subject, width: '17%', cell: ({ subjectZh }) => subjectZh },
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

const KINDS = ['TRACK', 'TITLE'] as const;

/** Every rule set, for tracks and for titles; those for the same stand together, what is in force first. */
export default function RuleSets() {
  const read = useRuleSets();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded read={read}>
        {(all) =>
          KINDS.map((kind) => (
            <Panel key={kind} title={texts.kinds[kind]}>
              <RowsTable
                caption={texts.kinds[kind]}
                columns={COLUMNS}
                rows={ordered(all.filter(({ subjectKind }) => subjectKind === kind))}
                rowId={({ key }) => key}
              />
            </Panel>
          ))
        }
      </Loaded>
    </Page>
  );
}

function ordered(rules: readonly RuleSet[]): RuleSet[] {
  const subjects = [...new Set(rules.map(({ subjectCode }) => subjectCode))];
  const placeOf = ({ subjectCode }: RuleSet) => subjects.indexOf(subjectCode);
  return rules.toSorted((a, b) => placeOf(a) - placeOf(b) || Number(b.inForce) - Number(a.inForce));
}
