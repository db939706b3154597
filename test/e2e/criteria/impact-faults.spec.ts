import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../support/criteria-desk.js';
import { IMPACT_RUNS, impactDraft } from '../../support/impact-draft.js';
import { MainJob } from '../../support/main-job.js';

let job: MainJob;

beforeAll(async () => {
  job = await MainJob.start();
});
afterAll(() => job?.app.close());

const ask = (draft: string) => job.provinceHandler.post(IMPACT_RUNS, { draft, scope: 'REGISTER' });

describe('a draft with faults', () => {
  const faultsIn = async (text: string) => {
    const { status, body } = await ask(text);
    expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
    return body.errors as { field: string; code: string; detail: string }[];
  };

  it('is refused, each fault named by its path', async () => {
    const whole = await impactDraft(job.app);
    const [first, ...rest] = whole.condition.of;
    const metric = { id: 'x', kind: 'threshold', zh: '甲', clause: '乙', limit: { atLeast: '5 万元' } };
    const of = [
      { ...first, attribute: 'wishes' },
      ...rest,
      { ...metric, measure: { of: 'figure', metric: 'luck' } },
    ];
    const errors = await faultsIn(
      JSON.stringify({ ...whole, basis: 'BOTH', condition: { ...whole.condition, of } }),
    );
    expect(new Set(errors.map(({ field, code }) => `${field} ${code}`))).toEqual(
      new Set(['draft draftFault']),
    );
    expect(errors.some(({ detail }) => detail.includes('草案 basis'))).toBe(true);
    const references = await faultsIn(JSON.stringify({ ...whole, condition: { ...whole.condition, of } }));
    for (const path of ['condition.of[0].attribute', `condition.of[${of.length - 1}].measure.metric`])
      expect(references.map(({ detail }) => detail).join('\n')).toContain(path);
  });

  it.each([
    ['half of a JSON', '{"key": "草案",\n "title" 1', 'draft draftJsonLine'],
    ['Chinese', '草案', 'draft draftJson'],
    ['a list', '[]', 'draft draftFault'],
    ['nothing', 'null', 'draft draftFault'],
    ['too long a text', `"${'a'.repeat(200_000)}"`, 'draft maxLength'],
  ])('is refused: %s', async (_, text, fault) => {
    const answer = await ask(text);
    expect([answer.status, ...new Set(faultsOf(answer))]).toEqual([400, fault]);
  });
});
