import type { OfficialRole } from '../modules/identity/index.js';

/** An official of the demo. */
export interface DemoOfficial {
  readonly loginName: string;
  readonly unitId: string;
  readonly role: OfficialRole;
  readonly name: string;
}

/** An enterprise of the demo with its one person. */
export interface DemoFirm {
  readonly loginName: string;
  readonly name: string;
  readonly unitId: string;
  readonly sector: string;
  readonly industryCode: string;
  /** Against the sample answers, 1 for as large. */
  readonly size: number;
}

const AUTHORITIES = [
  ['shenzhen', '4403', '深圳'],
  ['nanshan', '440305', '南山'],
  ['foshan', '4406', '佛山'],
  ['shunde', '440606', '顺德'],
  ['dongguan', '4419', '东莞'],
  ['hengqin', 'HQ', '横琴'],
] as const;

export type Authority = 'province' | (typeof AUTHORITIES)[number][0];

const official = (word: string, unitId: string, role: OfficialRole, name: string): DemoOfficial => ({
  loginName: `demo-${word}`,
  unitId,
  role,
  name: `演示${name}`,
});

export const OFFICIALS: readonly DemoOfficial[] = [
  official('admin', '44', 'SYSTEM_ADMIN', '系统管理员甲'),
  official('admin2', '44', 'SYSTEM_ADMIN', '系统管理员乙'),
  official('province-handler', '44', 'HANDLER', '省级经办甲'),
  official('province-handler2', '44', 'HANDLER', '省级经办乙'),
  official('province-head', '44', 'HEAD', '省级负责人'),
  official('province-viewer', '44', 'VIEWER', '省级查阅人'),
  ...AUTHORITIES.flatMap(([word, unitId, zh]) => [
    official(`${word}-handler`, unitId, 'HANDLER', `${zh}经办`),
    official(`${word}-head`, unitId, 'HEAD', `${zh}负责人`),
  ]),
];

const KINDS = [
  ['CNC_MACHINE_TOOLS', '3421', '精密机床'],
  ['CNC_MACHINE_TOOLS', '3425', '机床附件'],
  ['AVIATION', '3741', '航空部件'],
  ['SATELLITE', '3742', '卫星应用'],
  ['RAIL_TRANSIT', '3714', '轨道装备'],
  ['MARINE_ENGINEERING', '3737', '海工装备'],
  ['OTHER', '3491', '机器人'],
] as const;

const PLACES = {
  nanshan: ['440305', '南山'],
  shunde: ['440606', '顺德'],
  dongguan: ['4419', '东莞'],
  hengqin: ['HQ', '横琴'],
} as const;

export type Place = keyof typeof PLACES;

/** Where each of the enterprises 1 to 24 is registered. */
export const PLACE_OF: readonly Place[] = [
  ...(['nanshan', 'shunde', 'dongguan', 'nanshan', 'shunde', 'nanshan', 'shunde', 'dongguan'] as const),
  ...(['nanshan', 'shunde', 'nanshan', 'nanshan', 'nanshan', 'nanshan', 'shunde', 'nanshan'] as const),
  ...(['nanshan', 'dongguan', 'shunde', 'shunde', 'dongguan', 'nanshan', 'shunde', 'hengqin'] as const),
];

export const FIRMS: readonly DemoFirm[] = PLACE_OF.map((place, index) => {
  const [unitId, zh] = PLACES[place];
  const [sector, industryCode, craft] = KINDS[index % KINDS.length] ?? KINDS[0];
  const serial = String(index + 1).padStart(2, '0');
  return {
    loginName: `demo-firm-${serial}`,
    name: `演示·${zh}${craft}${serial}有限公司`,
    unitId,
    sector,
    industryCode,
    size: 0.4 + (index % 8) * 0.35,
  };
});
