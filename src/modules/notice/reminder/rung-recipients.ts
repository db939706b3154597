import type { RungRecipient } from '../../../../config/policy.js';
import type { Recipient } from '../../../core/flow/index.js';
import type { UnitTree } from '../message/unit-tree.js';

type Tree = Pick<UnitTree, 'countyOf' | 'cityOf' | 'provinceOf'>;

/** Who holds a to-do, and where its enterprise lies. */
export interface PostOfTask {
  readonly unitId: string | null;
  readonly role: string | null;
  readonly enterpriseId: string | null;
  readonly homeUnitId: string | null;
}

/** Whom the words of a rung mean for one to-do; nobody where it has no such post. */
export function recipientsOfRung(words: readonly RungRecipient[], task: PostOfTask, tree: Tree): Recipient[] {
  const found = new Map<string, Recipient>();
  for (const word of words) {
    const to = recipientOf(word, task, tree);
    if (to) found.set(JSON.stringify(to), to);
  }
  return [...found.values()];
}

const HOMES = {
  COUNTY_HANDLER: ['countyOf', 'HANDLER'],
  COUNTY_HEAD: ['countyOf', 'HEAD'],
  CITY_HANDLER: ['cityOf', 'HANDLER'],
  CITY_HEAD: ['cityOf', 'HEAD'],
  PROVINCE_HANDLER: ['provinceOf', 'HANDLER'],
  PROVINCE_HEAD: ['provinceOf', 'HEAD'],
} as const satisfies Partial<Record<RungRecipient, readonly [keyof Tree, 'HANDLER' | 'HEAD']>>;

function recipientOf(word: RungRecipient, task: PostOfTask, tree: Tree): Recipient | null {
  const { unitId, enterpriseId } = task;
  if (word === 'ENTERPRISE') return enterpriseId === null ? null : { enterpriseId };
  if (word === 'POST_HEAD') return unitId === null ? null : { unitId, role: 'HEAD' };
  if (word === 'POST') return holderOf(task);
  const home = unitId ?? task.homeUnitId;
  if (home === null) return null;
  const [unitOf, role] = HOMES[word];
  return { unitId: tree[unitOf](home), role };
}

function holderOf({ unitId, role, enterpriseId }: PostOfTask): Recipient | null {
  if (unitId !== null) return { unitId, role: role === 'HEAD' ? 'HEAD' : 'HANDLER' };
  return enterpriseId === null ? null : { enterpriseId };
}
