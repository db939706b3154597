import type { MajorChangeKind } from '../../../../../config/policy.js';
import type { Act, ActTable } from '../../../../core/flow/index.js';

/** What is done about a major change. */
export const MAJOR_CHANGE_ACTS = {
  report: { zh: '报告', allow: ['ENTERPRISE'], needs: ['description'] },
  confirm: { zh: '确认', allow: ['HANDLER', 'HEAD'], needs: ['opinion', 'reasonTold', 'documents'] },
  refuse: { zh: '不予确认', allow: ['HANDLER'], needs: ['opinion', 'reasonTold'] },
} as const satisfies ActTable;

type Inputs = Pick<Act, 'needs' | 'takes'>;

/** The inputs a kind of change asks for besides. */
const OF_KIND: Readonly<Record<'report' | 'confirm', Partial<Record<MajorChangeKind, Inputs>>>> = {
  report: {
    RENAME: { needs: ['newName'] },
    MERGER: { needs: ['successorUscc'], takes: ['successorName'] },
  },
  confirm: {
    RENAME: { takes: ['takeName'] },
    MERGER: { needs: ['documentNo'], takes: ['titlesKept'] },
    MOVED_OUT: { needs: ['documentNo'] },
  },
};

/** An act on a change of a kind, with the inputs of that kind. */
export function actOn(kind: MajorChangeKind, action: 'report' | 'confirm'): Act {
  const act = MAJOR_CHANGE_ACTS[action];
  const { needs = [], takes = [] } = OF_KIND[action][kind] ?? {};
  return { ...act, needs: [...act.needs, ...needs], takes };
}
