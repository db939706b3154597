import type { ComponentType, ReactNode } from 'react';
import { texts } from '#texts/judgment';
import type { Judgment } from '../../api/judgments.js';
import { ConditionTree } from './ConditionTree.js';
import { Gaps } from './Gaps.js';
import { Missing } from './Missing.js';
import { PeopleItems } from './PeopleItems.js';
import { factsOf, UsedFacts } from './UsedFacts.js';

interface JudgmentPartsProps {
  readonly judgment: Judgment;
  /** The address of the file of the enterprise. */
  readonly file: string;
  /** What stands around each part: a box of a page, or a part of a box. */
  readonly as: ComponentType<{ readonly title: string; readonly children: ReactNode }>;
  /** Stands before the full tree. */
  readonly children?: ReactNode;
}

/** A judgment from what matters most to the last figure: gaps, what is missing, what people decide, every condition, the facts. */
export function JudgmentParts({ judgment, file, as: Part, children }: JudgmentPartsProps) {
  const { gaps, missing, people, conditions } = judgment;
  return (
    <>
      {gaps.length > 0 && (
        <Part title={texts.gaps.title}>
          <Gaps gaps={gaps} />
        </Part>
      )}
      {missing.length > 0 && (
        <Part title={texts.missing.title}>
          <Missing facts={missing} file={file} />
        </Part>
      )}
      {people.length > 0 && (
        <Part title={texts.people.title}>
          <PeopleItems items={people} />
        </Part>
      )}
      {children}
      <Part title={texts.tree.title}>
        <ConditionTree judgment={judgment} />
      </Part>
      {factsOf(conditions).length > 0 && (
        <Part title={texts.facts.title}>
          <UsedFacts conditions={conditions} />
        </Part>
      )}
    </>
  );
}
