import { loadPolicy } from '../../../../config/policy.js';
import { exactly, formatNumber, formatPercent, type Ratio } from '../../../common/ratio.js';
import type { SizeClass } from '../../../common/size-class.js';
import { displayAttribute, METRIC_UNIT_ZH, SIZE_ZH } from '../../enterprise/index.js';
import type { FactValue, HeldTitle } from '../engine/facts.js';

/** A fact in words. */
export interface FactWords {
  readonly zh: string;
  readonly year: number | null;
  /** Where it is entered. */
  readonly whereZh: string;
  readonly display: (value: FactValue) => string;
}

const PRODUCT_ZH: Readonly<Record<string, string>> = {
  sinceOn: '主导产品从事细分市场起始日',
  domesticShare: '主导产品国内市场占有率',
  domesticRank: '主导产品国内排名',
  globalShare: '主导产品全球市场占有率',
  globalRank: '主导产品全球排名',
};

const BASIS_ZH: Readonly<Record<string, string>> = { SOLO: '', CONSOLIDATED: '（合并）' };
const FEN_PER_WAN_YUAN = 1_000_000;
const MILLION = 1_000_000;

const made = new Map<string, FactWords>();

/**
 * Says what a key of facts means; the keys are those of `factKeys`. Made once for each: there are no more than policy and
 * its years make.
 */
export function factWords(key: string): FactWords {
  const words = made.get(key) ?? wordsFor(key);
  made.set(key, words);
  return words;
}

function wordsFor(key: string): FactWords {
  const [kind = '', ...rest] = key.split('.');
  switch (kind) {
    case 'figure':
      return figureWords(rest);
    case 'attribute':
      return attributeWords(rest);
    case 'product':
      return productWords(rest);
    case 'title':
      return {
        zh: `${loadPolicy().title(rest[0] ?? '')?.zh ?? key}称号`,
        year: null,
        whereZh: '称号由工信部门按官方名单登记；也可在“条件信息”填写称号核对日期',
        display: titlesText,
      };
    default:
      return enterpriseWords(rest);
  }
}

function figureWords([basis = '', metric = '', year = '']: readonly string[]): FactWords {
  const known = loadPolicy().metric(metric);
  return {
    zh: `${year}年${known?.zh ?? metric}${BASIS_ZH[basis] ?? ''}`,
    year: Number(year),
    whereZh: '企业档案“年度数据”',
    display: (value) =>
      known?.unit === 'FEN' ? wanYuan(value) : `${textOf(value)} ${METRIC_UNIT_ZH[known?.unit ?? 'COUNT']}`,
  };
}

function attributeWords([key = '', year]: readonly string[]): FactWords {
  const known = loadPolicy().attribute(key);
  return {
    zh: `${year ? `${year}年` : ''}${known?.zh ?? key}`,
    year: year ? Number(year) : null,
    whereZh: '企业档案“条件信息”',
    display: (value) => (known ? displayAttribute(known, textOf(value)) : textOf(value)),
  };
}

function productWords([name = '', year]: readonly string[]): FactWords {
  return {
    zh: `${year ? `${year}年` : ''}${PRODUCT_ZH[name] ?? name}`,
    year: year ? Number(year) : null,
    whereZh: '企业档案“产品”',
    display: (value) => {
      if (name.endsWith('Share')) return wholly(exactly(Number(value), MILLION), formatPercent);
      return name.endsWith('Rank') ? `第 ${textOf(value)} 位` : textOf(value);
    },
  };
}

function enterpriseWords([name = '', , year]: readonly string[]): FactWords {
  if (name === 'sizeClass')
    return {
      zh: `${year}年企业划型`,
      year: Number(year),
      whereZh: '由“年度数据”的营业收入和年末职工人数计算',
      display: (value) => `${SIZE_ZH[value as SizeClass] ?? textOf(value)}企业`,
    };
  return { zh: '成立日期', year: null, whereZh: '企业档案“基本情况”', display: textOf };
}

/** Fen as 万元, exactly and without needless decimals: a fact that is one fen short is not shown as the whole amount. */
function wanYuan(fen: FactValue): string {
  return `${wholly(exactly(Number(fen), FEN_PER_WAN_YUAN), formatNumber)} 万元`;
}

/** A value with every decimal it has: it is told from itself only by none being left out. */
function wholly(value: Ratio, format: (value: Ratio, threshold: Ratio) => string): string {
  return format(value, value);
}

function titlesText(value: FactValue): string {
  const titles = Array.isArray(value) ? (value as readonly HeldTitle[]) : [];
  if (titles.length === 0) return '没有';
  return titles.map(({ fromOn, lastOn }) => `${fromOn} 至 ${lastOn}`).join('；');
}

function textOf(value: FactValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
