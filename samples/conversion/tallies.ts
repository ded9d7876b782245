import { spread } from '../spread';

/** What the records of one customer, or of one product, add up to. */
export interface Tally {
  readonly name: string;
  readonly records: number;
  readonly calls: number;
  readonly signs: number;
  readonly rejects: number;
}

/** Totals of the whole sample, reached by the customers and by the products. */
export const totals = {
  records: 6671,
  calls: 292,
  signs: 95,
  rejects: 3556,
  /** Records that were called although they are rejected, or signed: a real funnel is not nested. */
  calledAndRejected: 60,
  calledAndSigned: 6,
  integratable: 1027,
  integratableAndCalled: 141,
  testing: 771,
  testingAndCalled: 56,
  pendingAndCalled: 29,
  opened: 384,
  returned: 6593,
  duplicates: 443,
  blankSampleSizes: 447,
} as const;

type Numbers = readonly [records: number, calls: number, signs: number, rejects: number];

/** Two-part product names: every line of business offers every kind of product. */
const lines = ['数据', 'AI', '数字', '云', '智能', '企业'];
const kinds = ['方案', '工具', '系统', '平台', '引擎', '服务'];

const publishedProducts: Readonly<Record<string, Numbers>> = {
  数据方案: [7, 3, 0, 4],
  AI工具: [513, 39, 11, 259],
  数字系统: [528, 4, 2, 252],
  云方案: [121, 23, 0, 39],
  数字工具: [22, 5, 0, 9],
  智能引擎: [261, 27, 5, 137],
  企业平台: [297, 23, 4, 147],
  云服务: [422, 16, 10, 237],
  数字平台: [1, 0, 0, 0],
  智能工具: [139, 5, 2, 89],
  云工具: [133, 4, 0, 82],
  AI服务: [83, 0, 1, 39],
  云引擎: [127, 0, 0, 79],
  数据引擎: [62, 0, 1, 33],
  数字方案: [116, 1, 4, 78],
  企业系统: [67, 1, 0, 35],
};

/** The twenty in the middle: found by search so that all margins and the mean call rate of 6.28 % are met. */
const middleProducts: readonly Numbers[] = [
  [83, 15, 6, 50],
  [409, 2, 1, 258],
  [151, 16, 8, 81],
  [189, 13, 3, 73],
  [131, 14, 7, 69],
  [105, 15, 2, 58],
  [70, 8, 4, 38],
  [248, 12, 4, 155],
  [149, 6, 3, 48],
  [192, 11, 5, 109],
  [306, 1, 1, 181],
  [296, 3, 3, 187],
  [281, 1, 0, 158],
  [228, 9, 1, 143],
  [148, 0, 1, 37],
  [181, 4, 2, 90],
  [115, 5, 2, 52],
  [201, 4, 0, 118],
  [101, 0, 0, 23],
  [188, 2, 2, 109],
];

/** A product of the middle stays below the lowest product of the high tier (0.0768). */
const highestMiddleScore = 0.074;

/**
 * The 36 products with their margins. With `ties: 'none'` the products of the middle take the 83 contracts that keep
 * the customers of the middle apart.
 */
export function productTallies(ties: 'planted' | 'none' = 'planted'): Tally[] {
  const names = lines.flatMap((line) => kinds.map((kind) => line + kind));
  const middle = names.filter((name) => publishedProducts[name] === undefined);
  const room = middleProducts.map(([records, calls, signs, rejects]) => {
    const size = (0.15 * (records - 1)) / 527;
    const score = (0.5 * calls + 0.25 * signs - 0.1 * rejects) / records + size;
    const signsToCut = Math.floor(((highestMiddleScore - score) * records) / 0.25);
    return Math.max(0, Math.min(signsToCut, records - calls - signs - rejects));
  });
  const extra = spread(ties === 'none' ? silentMiddle.length : 0, room, room);
  return names.map((name) => {
    const place = middle.indexOf(name);
    const numbers = publishedProducts[name] ?? middleProducts[place];
    if (numbers === undefined) throw new RangeError(`No margins for ${name}`);
    const [records, calls, signs, rejects] = numbers;
    return { name, records, calls, signs: signs + (extra[place] ?? 0), rejects };
  });
}

/** Customers named in the report, first the high tier, then the low one. */
export const namedHigh: readonly (readonly [string, ...Numbers])[] = [
  ['盟新', 25, 20, 0, 0],
  ['维涛网络', 2, 2, 0, 0],
  ['黄石金承传媒', 5, 4, 0, 0],
  ['方正', 141, 27, 2, 76],
  ['精芯', 75, 18, 4, 26],
  ['济南亿次元', 151, 15, 0, 67],
];
export const namedLow: readonly (readonly [string, ...Numbers])[] = [
  ['维旺明传媒', 21, 0, 0, 21],
  ['维涛传媒', 19, 0, 0, 19],
  ['维涛信息', 7, 0, 0, 7],
  ['联软科技', 14, 0, 0, 14],
  ['联软传媒', 51, 0, 0, 46],
  ['立信电子传媒', 11, 0, 0, 6],
];

type Fillers = readonly (readonly [records: number, calls: number, signs: number])[];

/** The other 33 of the high tier: 253 calls in all, mean rate 0.19690; the first four are in the top ten. */
// prettier-ignore
export const otherHigh: Fillers = [
  [22, 9, 0], [31, 11, 0], [33, 10, 1], [34, 8, 0],
  [75, 10, 0], [58, 9, 0], [90, 10, 0], [19, 4, 1], [50, 7, 0], [4, 1, 0], [4, 1, 0], [51, 6, 2], [111, 8, 3],
  [56, 6, 0], [139, 8, 0], [162, 8, 0], [29, 4, 0], [24, 3, 2], [73, 6, 1], [46, 5, 0], [6, 1, 0], [14, 2, 0],
  [120, 6, 0], [45, 4, 0], [77, 5, 0], [29, 3, 0], [32, 2, 4], [14, 1, 2], [24, 1, 5], [207, 5, 6], [9, 1, 0],
  [9, 1, 0], [10, 1, 0],
];

/** 32 large customers of the middle with a call or a contract or two: below the lowest of the high tier. */
// prettier-ignore
export const activeMiddle: Fillers = [
  [60, 1, 1], [67, 0, 2], [62, 2, 3], [68, 2, 6], [64, 2, 1], [65, 1, 1], [87, 1, 1], [65, 1, 0], [67, 1, 4],
  [77, 1, 2], [61, 1, 0], [61, 2, 1], [80, 1, 6], [74, 1, 0], [62, 1, 6], [61, 0, 1], [71, 2, 2], [84, 1, 0],
  [61, 2, 3], [86, 2, 0], [78, 1, 6], [68, 1, 2], [64, 1, 6], [60, 1, 0], [60, 1, 2], [88, 1, 0], [62, 2, 2],
  [70, 2, 0], [62, 2, 2], [75, 1, 0], [67, 0, 1], [63, 1, 1],
];

/** Records of the 83 customers of the middle without a call or a contract. */
// prettier-ignore
export const silentMiddle: readonly number[] = [
  29, 6, 55, 5, 18, 26, 16, 8, 4, 30, 11, 14, 12, 4, 13, 22, 44, 18, 26, 14, 22, 17, 26, 17, 31, 6, 21, 20, 13, 9,
  26, 14, 8, 25, 26, 5, 8, 6, 11, 10, 15, 38, 4, 11, 19, 22, 12, 18, 8, 18, 9, 5, 37, 22, 4, 12, 6, 26, 10, 8, 4,
  5, 13, 12, 20, 72, 8, 12, 22, 12, 7, 24, 9, 10, 12, 9, 25, 38, 5, 16, 16, 15, 9,
];

/** Records and rejects of the other 33 of the low tier: 11 of 39 are rejected always, 23 more often than not. */
// prettier-ignore
export const otherLow: readonly (readonly [records: number, rejects: number])[] = [
  [7, 7], [2, 2], [8, 8], [7, 7], [13, 13], [3, 3], [5, 5],
  [31, 25], [38, 28], [47, 29], [20, 16], [56, 31], [29, 25], [27, 18], [14, 8], [19, 10], [21, 12],
  [27, 5], [54, 6], [33, 12], [51, 13], [15, 0], [16, 3], [18, 2], [24, 2], [51, 3], [42, 3], [57, 10], [34, 10],
  [32, 4], [28, 1], [5, 0], [33, 10],
];
