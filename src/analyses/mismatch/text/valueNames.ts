import { everyValue } from '../../../engine/mismatch/crossSegments';
import type { Locale } from '../../../engine/recipe/types';

const blank: Readonly<Record<Locale, string>> = { en: '(blank)', 'zh-CN': '（空白）' };
const all: Readonly<Record<Locale, string>> = { en: 'All', 'zh-CN': '全部' };

/** Chinese names of the categories that the table room reads under one English name; other values stay as written. */
const chinese: Readonly<Record<string, string>> = {
  Activation: '激活期',
  Growth: '增长期',
  Maturity: '成熟期',
  Retention: '维系期',
  Dormant: '休眠期',
  Churned: '流失期',
  Startup: '初创',
  Small: '小型',
  Medium: '中型',
  Large: '大型',
  Enterprise: '集团',
  Director: '总监',
  Manager: '经理',
  'Individual Contributor': '普通员工',
  '1-5': '1–5 人',
  '6-10': '6–10 人',
  '11-20': '11–20 人',
  '21-50': '21–50 人',
  '51-100': '51–100 人',
  '>100': '100 人以上',
};
const english: Readonly<Record<string, string>> = {
  '1-5': '1–5 people',
  '6-10': '6–10 people',
  '11-20': '11–20 people',
  '21-50': '21–50 people',
  '51-100': '51–100 people',
  '>100': 'over 100 people',
};

/** A category as the reader sees it. */
export function valueName(label: string, locale: Locale): string {
  if (label === '') return blank[locale];
  if (label === everyValue) return all[locale];
  return (locale === 'en' ? english[label] : chinese[label]) ?? label;
}

/** Industry and size of a segment in one name. */
export function segmentName(
  cell: { readonly industry: string; readonly size: string },
  locale: Locale,
): string {
  const parts = [cell.size, cell.industry].filter((label) => label !== everyValue);
  const named = parts.map((label) => valueName(label, locale));
  // Two Chinese words stand together; a Latin one stands apart.
  const isLatin = named.some((name) => /^[\x20-\x7e]+$/.test(name));
  return named.join(isLatin ? ' ' : '');
}
