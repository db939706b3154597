import { Link } from 'react-router';
import { texts } from '#texts/judgment';
import type { Judgment } from '../../api/judgments.js';
import { pathTo } from '../../app/paths.js';
import { Facts } from '../Facts.js';
import { pointsText } from './points.js';
import { VerdictTag } from './VerdictTag.js';

const words = texts.head;

interface JudgmentHeadProps {
  readonly judgment: Judgment;
  /** 大中小微, null while a figure is missing; left out where it is not told. */
  readonly size?: string | null;
}

/** The answer in short, and by which rules and figures it was found. */
export function JudgmentHead({ judgment, size }: JudgmentHeadProps) {
  const { verdict, total, ruleSet, purpose, baseYear, referenceOn, earliestOn } = judgment;
  return (
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
        [words.purpose, texts.purposes[purpose]],
        [words.baseYear, words.baseYearOf(baseYear)],
        [words.day, referenceOn],
        ...(size === undefined ? [] : [[words.size, size ?? words.unknown] as const]),
        ...(earliestOn ? [[words.earliest, words.earliestOn(earliestOn)] as const] : []),
      ]}
    />
  );
}
