import { Link } from 'react-router';
import { texts } from '#texts/round';
import { useRuleSets } from '../../../api/rule-sets.js';
import { pathTo } from '../../../app/paths.js';
import styles from '../round.module.css';

const words = texts.facts;

/** The rule sets a round names, each with the way to its clauses; what it leaves open is said. */
export function RuleSetLinks({ keys }: { readonly keys: readonly string[] }) {
  const { data = [] } = useRuleSets();
  if (keys.length === 0) return words.ruleSetsOpen;
  return (
    <>
      {keys.map((key) => (
        <div key={key}>
          <Link to={pathTo('ruleSet', key)}>{data.find((rules) => rules.key === key)?.title ?? key}</Link>
        </div>
      ))}
      <div className={styles.hint}>{words.ruleSetsRest}</div>
    </>
  );
}
