import { readPlace } from '../levels/readPlace';
import { resolveValue } from './resolveValue';
import type { ValueVocabulary } from './ValueVocabulary';

/** Scales of levels, each from the highest to the lowest, with what tables call their levels. */
const scales: readonly ValueVocabulary[] = [
  {
    Critical: [
      'Urgent',
      'Blocker',
      'Very High',
      'Highest',
      'Very important',
      '紧急',
      '最高',
      '极高',
      '特高',
      '很高',
      '非常重要',
      '极其重要',
      '很重要',
      '特别重要',
    ],
    High: [
      'Hot',
      '高',
      '较高',
      'Important',
      '重要',
      '比较重要',
      '高优先级',
      '高价值',
      'High Touch',
      'Top',
      'Hoch',
      'Haute',
      'Élevée',
    ],
    Medium: [
      'Med',
      'Mid',
      'Moderate',
      'Normal',
      'Warm',
      'Average',
      '中',
      '中等',
      '普通',
      '一般',
      '中价值',
      'Mid Touch',
      'Mittel',
      'Moyenne',
    ],
    Low: [
      'Cold',
      'Minor',
      'Not important',
      '低',
      '较低',
      '低优先级',
      '低价值',
      '次要',
      '不重要',
      'Low Touch',
      'Tech Touch',
      'Niedrig',
      'Gering',
      'Basse',
      'Faible',
    ],
    'Very Low': ['Lowest', 'Trivial', '最低', '极低'],
  },
  {
    VIP: ['战略客户', '战略', 'Strategic', 'Key', '重点客户', '重点', 'KA', '大客户'],
    Enterprise: ['企业级', '集团', '集团客户'],
    'Mid-Market': ['Midmarket', 'Mid', 'Medium', '中型', '中型客户', 'Commercial', '重要客户'],
    Small: ['SMB', 'Small Business', '小型', '小型客户', '中小客户', '普通客户', '一般客户', 'Growth'],
    Startup: ['Micro', '微型', '初创', 'Self-serve', 'Self service', 'Long Tail', '长尾', '长尾客户'],
  },
  {
    Diamond: ['钻石', '钻石级', '钻石客户', '至尊'],
    Platinum: ['铂金', '白金', '铂金级', '白金客户', '铂金客户'],
    Gold: ['金牌', '黄金', '金卡', '金', '黄金客户', '金牌客户'],
    Silver: ['银牌', '白银', '银卡', '银', '白银客户', '银牌客户'],
    Bronze: ['铜牌', '青铜', '铜卡', '铜', '铜牌客户', 'Basic', '普通'],
    Standard: ['Free', '免费'],
  },
];

/** "P1", "A+", "Tier 2", "★★★", "A类", "S级": a code and its place, 0 for the highest. */
const codes: readonly (readonly [RegExp, (...parts: string[]) => number])[] = [
  [/^(?:p|t|tier|priority|prio|segment|class)[\s_-]*(\d{1,2})$/i, (_all, number) => Number(number)],
  [/^([★⭐]{1,9})☆*$/, (_all, stars) => 9 - stars!.length],
  [/^(\d)\s*(?:星级?|stars?)$/i, (_all, stars) => 9 - Number(stars)],
  [/^([一二三四五六七八九])星级?$/, (_all, stars) => 8 - '一二三四五六七八九'.indexOf(stars!)],
  [
    /^(?:tier|class|grade|segment)?\s*(s|[a-f])(\+{0,2}|-)\s*(?:级|类|等|档|客户|类客户|级客户)?$/i,
    (_all, letter, sign) =>
      'sabcdef'.indexOf(letter!.toLowerCase()) * 4 + ['++', '+', '', '-'].indexOf(sign!),
  ],
];

/**
 * The order of a column's words from the highest level to the lowest, where they are levels of one known scale or codes
 * of one kind; empty where they are not. It is a proposal: whether P1 is above P4 a person must say.
 *
 * @example proposeLevels(['Medium', 'High', 'Low']) // ['High', 'Medium', 'Low']
 * @example proposeLevels(['P2', 'P1', 'P4']) // ['P1', 'P2', 'P4']
 */
export function proposeLevels(values: readonly string[]): readonly string[] {
  for (const scale of scales) {
    const names = Object.keys(scale);
    const ordered = orderBy(values, (value) => {
      const name = resolveValue(scale, value);
      return name === undefined ? -1 : names.indexOf(name);
    });
    if (ordered.length > 0) return ordered;
  }
  for (const [pattern, placeOf] of codes) {
    const ordered = orderBy(values, (value) => {
      const parts = pattern.exec(value.trim());
      return parts === null ? -1 : placeOf(...parts);
    });
    if (ordered.length > 0) return ordered;
  }
  return orderBy(values, (value) => readPlace(value) ?? -1);
}

/** Values by their places; none unless every one has a place, and two at least differ. */
function orderBy(values: readonly string[], placeOf: (value: string) => number): readonly string[] {
  const places = new Map(values.map((value) => [value, placeOf(value)]));
  if ([...places.values()].some((place) => place < 0) || new Set(places.values()).size < 2) return [];
  return [...values].sort((a, b) => places.get(a)! - places.get(b)!);
}
