import type { MajorChangeKind } from '../../../../config/policy.js';
import type { FieldError } from '../../../common/errors.js';
import { readUscc } from '../../enterprise/index.js';
import { MajorChangeRules } from './major-change.errors.js';
import type { ReportMajorChangeDto } from './major-change.dto.js';
import type { MajorChange } from './major-change.entity.js';

/** Which field belongs to which kind. */
const BELONGS: Readonly<Record<'newName' | 'successorUscc' | 'successorName', MajorChangeKind>> = {
  newName: 'RENAME',
  successorUscc: 'MERGER',
  successorName: 'MERGER',
};

/** Without these a report of the kind says nothing. */
const NEEDS: Partial<Record<MajorChangeKind, 'newName' | 'successorUscc'>> = {
  RENAME: 'newName',
  MERGER: 'successorUscc',
};

/** The particulars of a change as they are stored. */
export type Particulars = Pick<MajorChange, 'description' | 'newName' | 'successorUscc' | 'successorName'>;

/** The particulars in their stored form, with what is wrong with them. */
export function particularsOf(
  kind: MajorChangeKind,
  input: ReportMajorChangeDto,
  { ownUscc, complete }: { readonly ownUscc: string; readonly complete: boolean },
): { readonly particulars: Particulars; readonly faults: FieldError[] } {
  const code = input.successorUscc === undefined ? null : readUscc(input.successorUscc);
  const faults = [...placeFaults(kind, input, complete)];
  if (code?.fault) faults.push({ field: 'successorUscc', code: code.fault.code });
  else if (code && code.uscc === ownUscc)
    faults.push({ field: 'successorUscc', code: MajorChangeRules.ownCode });
  const particulars = {
    description: input.description,
    newName: input.newName ?? null,
    successorUscc: code?.uscc ?? null,
    successorName: input.successorName ?? null,
  };
  return { particulars, faults };
}

/** Whether a change says all that confirming it needs. */
export function isComplete(row: MajorChange): boolean {
  const needed = NEEDS[row.kind];
  return needed === undefined || row[needed] !== null;
}

/** What does not belong to the kind, or is missing. */
function placeFaults(kind: MajorChangeKind, input: ReportMajorChangeDto, complete: boolean): FieldError[] {
  const faults = Object.entries(BELONGS).flatMap(([field, of]): FieldError[] =>
    of !== kind && input[field as keyof typeof BELONGS] !== undefined
      ? [{ field, code: 'unknownField' }]
      : [],
  );
  const needed = NEEDS[kind];
  const missing = complete && needed !== undefined && input[needed] === undefined;
  return missing ? [...faults, { field: needed, code: 'required' }] : faults;
}
