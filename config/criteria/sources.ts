import type { PolicyData, PolicySource } from '../policy-types.js';

/** How far the grades of sources.json carry; our own design says so itself. */
const GRADE_ZH: Readonly<Record<Exclude<PolicySource['grade'], 'DESIGN'>, string>> = {
  A: '法规原文',
  B: '官方网站',
  C: '引用条款的公开资料',
  D: '转载资料',
};

/** The keys a source text names: `rule book §2.2 [S3][S5]` names S3 and S5. */
export function sourceKeys(source: string): string[] {
  return [...source.matchAll(/\[(S\d+[a-z]?|D)\]/g)].flatMap(([, key]) => key ?? []);
}

/** A source text in the words of the sources it names. */
export function sourceZh(source: string, { sources }: Pick<PolicyData, 'sources'>): string {
  return sourceKeys(source)
    .flatMap((key) => sources.find((row) => row.key === key) ?? [])
    .map(({ zh, grade }) => (grade === 'DESIGN' ? zh : `${zh}（${GRADE_ZH[grade]}）`))
    .join('；');
}
