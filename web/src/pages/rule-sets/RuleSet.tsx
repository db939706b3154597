import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { texts } from '#texts/rule-sets';
import { type RuleSetDetail, useRuleSet, useRuleSets } from '../../api/rule-sets.js';
import { PATHS, pathTo } from '../../app/paths.js';
import { Facts } from '../../ui/Facts.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Clauses } from './Clauses.js';
import { Confidence } from './Confidence.js';
import { periodOf } from './periods.js';
import styles from './rule-sets.module.css';

/** One rule set with every clause, open to everybody. */
export default function RuleSet() {
  const { id = '' } = useParams();
  return <Loaded read={useRuleSet(id)}>{(rules) => <Shown rules={rules} />}</Loaded>;
}

function Shown({ rules }: { readonly rules: RuleSetDetail }) {
  const { facts: words } = texts;
  const { confidence, changes, note } = rules;
  return (
    <Page
      title={rules.title}
      lead={texts.groupOf(texts.kinds[rules.subjectKind], rules.subjectZh)}
      extra={
        <>
          <LinkButton to={PATHS.ruleSets}>{texts.back}</LinkButton>
          <Button onClick={() => window.print()}>{texts.print}</Button>
        </>
      }
    >
      <Panel title={words.title}>
        <Facts
          rows={[
            [words.documentNumber, rules.documentNumber ?? words.noNumber],
            [words.issuer, rules.issuer],
            [words.region, rules.regionZh],
            [words.recognition, periodOf(rules, 'RECOGNITION')],
            [words.review, periodOf(rules, 'REVIEW')],
            [words.basis, texts.bases[rules.basis]],
            [words.key, rules.key],
            [words.confidence, <Confidence key="confidence" of={confidence} />],
            [words.source, rules.sourceZh],
            ...(changes === null ? [] : [[words.changes, <Changed key="changes" from={changes} />] as const]),
          ]}
        />
        <div className={styles.note}>
          <NoticeBox>
            {texts.confidenceNotes[confidence]}
            {note}
          </NoticeBox>
        </div>
      </Panel>
      <Panel title={texts.clauses.title}>
        <p className={styles.soft}>{texts.clauses.lead}</p>
        <Clauses rules={rules} />
      </Panel>
    </Page>
  );
}

/** The rule set that this one changes for its own region. */
function Changed({ from }: { readonly from: string }) {
  const { data = [] } = useRuleSets();
  const title = data.find(({ key }) => key === from)?.title ?? from;
  return <Link to={pathTo('ruleSet', from)}>{texts.facts.changesOf(title)}</Link>;
}
