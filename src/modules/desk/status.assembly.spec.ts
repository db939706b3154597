import { assembleStatus } from './status.assembly.js';
import type { StatusRow } from './status.repository.js';

const EMPTY: StatusRow = {
  section: 'CASE',
  id: null,
  code: null,
  tier: 'PROVINCE',
  track: 'LEADING',
  ref: null,
  title: null,
  reason: null,
  day: null,
  other_day: null,
  third_day: null,
  flag: false,
  at: null,
  stop_at: null,
  asked_at: null,
  origin: null,
  return_to: null,
  resume_state: null,
  fields: null,
  county_unit_id: null,
  city_unit_id: null,
  province_unit_id: null,
  owner_unit_id: null,
  started_unit_id: null,
  amount: null,
};

const NAMES: Record<string, string> = { '440305': '南山局', '4403': '深圳局', '44': '省厅' };
const at = (time: string) => new Date(`2026-09-${time}:00+08:00`);

const row = (values: Partial<StatusRow>): StatusRow => ({ ...EMPTY, ...values });

function aCase(values: Partial<StatusRow>): StatusRow {
  return row({
    id: 'case',
    ref: 'SB-1',
    title: '2026年龙头企业培育库',
    origin: 'ENTERPRISE',
    at: at('10T09:00'),
    county_unit_id: '440305',
    city_unit_id: '4403',
    province_unit_id: '44',
    owner_unit_id: '44',
    ...values,
  });
}

const handed = (unitId: string | null, time: string) =>
  row({ section: 'HANDED', id: 'case', ref: unitId, at: at(time) });

const page = (...rows: StatusRow[]) => assembleStatus(rows, '2026-09-15', (unitId) => NAMES[unitId]);
const onlyCase = (...rows: StatusRow[]) => page(...rows).cases[0];

describe('where a case stands', () => {
  it('is told in the words of the enterprise, with the authority that has it', () => {
    const shown = onlyCase(aCase({ code: 'CITY_EXAMINATION', day: '2026-09-22' }));
    expect(shown).toMatchObject({
      stateZh: '审核中（市级）',
      holderName: '深圳局',
      yours: false,
      tierZh: '省级',
      due: { on: '2026-09-22', provisional: false, overdue: false },
      nextZh: '市级作出审核结论',
      asked: null,
    });
  });

  it('an authority has it since somebody else last moved it, whatever it did itself meanwhile', () => {
    const moves = [handed(null, '02T09:00'), handed('4403', '05T09:00'), handed('44', '10T09:00')];
    const shown = onlyCase(aCase({ code: 'PROVINCE_DECISION', at: at('10T09:00') }), ...moves);
    expect(shown).toMatchObject({ holderName: '省厅', since: at('05T09:00') });
  });

  it('a draft is the enterprise’s own, until the day before the first instant too late', () => {
    const shown = onlyCase(aCase({ code: 'DRAFT', stop_at: at('14T00:00') }));
    expect(shown).toMatchObject({
      yours: true,
      since: at('10T09:00'),
      due: { on: '2026-09-13', overdue: true },
    });
  });

  it('a return names reason, fields, date and whom it asks', () => {
    const returned = aCase({
      code: 'RETURNED',
      return_to: 'ENTERPRISE',
      reason: '请补正',
      fields: '["product.name"]',
      stop_at: at('21T18:00'),
    });
    const shown = onlyCase(returned, handed(null, '02T09:00'), handed('440305', '09T09:00'));
    expect(shown).toMatchObject({ yours: true, since: at('09T09:00'), endReason: null });
    expect(shown?.due?.on).toBe('2026-09-21');
    expect(shown?.asked).toEqual({
      to: 'ENTERPRISE',
      toName: '本企业',
      yours: true,
      reason: '请补正',
      fields: [{ key: 'product.name', zh: '主导产品名称' }],
      dueAt: at('21T18:00'),
      dueProvisional: false,
    });
  });

  it('its way is told as steps while it runs', () => {
    const steps = (values: Partial<StatusRow>) =>
      onlyCase(aCase({ county_unit_id: null, amount: 3, ...values }))?.steps.map(
        ({ zh, state }) => `${zh} ${state}`,
      );
    expect(steps({ code: 'CITY_EXAMINATION' })?.slice(0, 3)).toEqual([
      ...['填报 DONE', '市级审核 CURRENT', '市级公示 AHEAD'],
    ]);
    const returned = { code: 'RETURNED', return_to: 'ENTERPRISE', resume_state: 'CITY_EXAMINATION' };
    expect(steps(returned)?.slice(1, 4)).toEqual(['市级审核 DONE', '退回修改 CURRENT', '市级公示 AHEAD']);
    expect(steps({ code: 'CITY_EXAMINATION', amount: 0, tier: 'CITY' })?.at(-1)).toBe('公告入库 AHEAD');
    expect(steps({ code: 'REFUSED' })).toEqual([]);
  });

  it('a return to an authority asks that authority', () => {
    const shown = onlyCase(aCase({ code: 'RETURNED', return_to: 'CITY' }));
    expect(shown?.asked).toMatchObject({ to: 'CITY', toName: '深圳局', yours: false, fields: [] });
  });

  it('once ended nobody has it, and the reason told stays', () => {
    const shown = onlyCase(aCase({ code: 'REFUSED', reason: '未达到条件' }));
    expect(shown).toMatchObject({
      holderName: null,
      yours: false,
      endReason: '未达到条件',
      since: at('10T09:00'),
    });
  });

  it('running cases come before ended ones', () => {
    const { cases } = page(
      aCase({ id: '3', code: 'REFUSED' }),
      aCase({ id: '1', code: 'CITY_APPROVED' }),
      aCase({ id: '2', code: 'DRAFT' }),
    );
    expect(cases.map(({ id }) => id)).toEqual(['2', '1', '3']);
  });
});

describe('the next due date', () => {
  const task = (id: string, day: string) =>
    row({
      section: 'TASK',
      id,
      code: 'YEARLY_UPDATE',
      track: 'DUTY',
      ref: 'duty',
      title: '2025年度信息更新',
      day,
      at: at('01T09:00'),
    });

  it('is the earliest of what the enterprise and the authorities have to do', () => {
    const examined = aCase({ code: 'CITY_EXAMINATION', day: '2026-09-20' });
    expect(page(examined, task('t', '2026-09-25')).nextDue).toMatchObject({
      on: '2026-09-20',
      yours: false,
      subjectKind: 'APPLICATION',
      subjectId: 'case',
    });
    expect(page(examined, task('t', '2026-09-18')).nextDue).toMatchObject({ on: '2026-09-18', yours: true });
  });

  it('stays an overdue one of the enterprise, and passes over an authority that is late', () => {
    expect(page(aCase({ code: 'CITY_EXAMINATION', day: '2026-09-01' })).nextDue).toBeNull();
    expect(page(task('t', '2026-09-01')).nextDue).toMatchObject({ on: '2026-09-01', overdue: true });
  });

  it('is none where nothing has a date; what has none comes last', () => {
    const { nextDue, tasks } = page(task('free', '9999-12-31'));
    expect([nextDue, tasks[0]?.due]).toEqual([null, null]);
    const sorted = page(task('free', '9999-12-31'), task('late', '2026-09-30'), task('soon', '2026-09-16'));
    expect(sorted.tasks.map(({ id }) => id)).toEqual(['soon', 'late', 'free']);
  });
});

describe('places, titles, candidates', () => {
  it('places it has now come before those it has left', () => {
    const place = (id: string, code: string) =>
      row({
        section: 'PLACE',
        id,
        code,
        tier: 'CITY',
        day: '2024-03-01',
        other_day: '2027-02-28',
        third_day: '2026-01-01',
      });
    const { memberships } = page(place('2', 'EXITED'), place('1', 'WATCH'));
    expect(memberships.map(({ id, stateZh }) => [id, stateZh])).toEqual([
      ['1', '观察名单'],
      ['2', '退库'],
    ]);
  });

  it.each([
    ['2026-09-15', null, true],
    ['2026-09-14', null, false],
    ['2027-01-01', '2026-09-15', false],
    ['2027-01-01', '2026-09-16', true],
  ])('a title to %s, taken back %s, holds today: %s', (toOn, revokedOn, valid) => {
    const title = row({
      section: 'TITLE',
      id: 't',
      code: 'SPECIALISED',
      title: '工信厅',
      ref: '第五批',
      day: '2024-01-01',
    });
    const { titles } = page({ ...title, other_day: toOn, third_day: revokedOn });
    expect(titles[0]).toMatchObject({ kindZh: '专精特新中小企业', valid });
  });

  it('a candidate shows its kind and when it is looked at again', () => {
    const { candidates } = page(
      row({ section: 'CANDIDATE', id: 'k', code: 'LITTLE_GIANT', day: '2026-12-01' }),
    );
    expect(candidates).toEqual([
      { id: 'k', kind: 'LITTLE_GIANT', kindZh: '专精特新“小巨人”企业', reviewOn: '2026-12-01' },
    ]);
  });
});
