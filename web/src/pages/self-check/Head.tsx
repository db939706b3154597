import { Link } from 'react-router';
import { texts } from '#texts/self-check';
import { texts as judgmentTexts } from '#texts/judgment';
import type { Judgment } from '../../api/judgments.js';
import { pathTo } from '../../app/paths.js';
import { Facts } from '../../ui/Facts.js';
import { pointsText } from '../../ui/judgment/points.js';
import { VerdictTag } from '../../ui/judgment/VerdictTag.js';
import { Panel } from '../../ui/Panel.js';

const words = texts.head;

interface HeadProps {
  readonly judgment: Judgment;
  /** 大中小微, or null while a figure is missing. */
  readonly size: string | null;
}

/** The answer in short, and by which rules and figures it was found. */
export function Head({ judgment, size }: HeadProps) {
  const { verdict, total, ruleSet, purpose, baseYear, referenceOn, earliestOn } = judgment;
  return (
    <Panel title={words.title}>
      <Facts
        rows={[
          [words.verdict, <VerdictTag key="verdict" of={verdict} />],
          ...(total ? [[words.points, pointsText(total)] as const] : []),
          [
            words.rules,
            <Link key="rules" to={pathTo('ruleSet', ruleSet.key)}>
              {ruleSet.title}
            </Link>,
          ],
          [words.purpose, judgmentTexts.purposes[purpose]],
          [words.baseYear, words.baseYearOf(baseYear)],
          [words.day, referenceOn],
          [words.size, size ?? words.unknown],
          ...(earliestOn ? [[words.earliest, texts.earliest(earliestOn)] as const] : []),
        ]}
      />
    </Panel>
  );
}
