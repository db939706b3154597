import type { Company } from '../company.js';
import type { Row, Stage } from '../stage.js';

interface Items<T> {
  readonly items: readonly T[];
}

/** A draw among the 复核 of 东莞, a rename that was reported, and a restructuring an officer learnt of. */
export async function terms(stage: Stage, company: Company): Promise<void> {
  const { handler } = company.office('dongguan');
  const { items } = await handler.get<Items<Row & { readonly termEndsOn: string }>>('/api/reexaminations');
  for (const year of new Set(items.map(({ termEndsOn }) => Number(termEndsOn.slice(0, 4)))))
    await handler.post('/api/spot-checks', { year });
  const renamed = company.firm(9);
  await renamed.post('/api/major-changes', {
    ...{ kind: 'RENAME', eventOn: stage.day(-45), newName: '演示·南山精密机床集团有限公司' },
    description: '经登记机关核准，企业名称变更，其他登记事项不变。（演示数据）',
  });
  await company.office('nanshan').handler.post('/api/major-changes', {
    ...{ kind: 'RESTRUCTURING', eventOn: stage.day(-60), enterpriseId: company.firm(12).enterpriseId },
    description: '据公开信息，企业拟与关联企业重组。（演示数据）',
  });
}
