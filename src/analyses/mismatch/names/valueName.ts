import { everyValue } from '../../../engine/mismatch/crossSegments';
import type { Prose } from '../../../report/text/proseIn';
import type { Words } from '../../../report/text/Words';

const blank: Words = { en: '(blank)', 'zh-CN': '（空白）' };
const all: Words = { en: 'All', 'zh-CN': '全部' };

/** Categories that the table room reads under one English name; other values stay as written. */
const valueNames: Readonly<Record<string, Words>> = {
  '': blank,
  [everyValue]: all,
  Activation: { en: 'Activation', 'zh-CN': '激活期' },
  Growth: { en: 'Growth', 'zh-CN': '增长期' },
  Maturity: { en: 'Maturity', 'zh-CN': '成熟期' },
  Retention: { en: 'Retention', 'zh-CN': '维系期' },
  Dormant: { en: 'Dormant', 'zh-CN': '休眠期' },
  Churned: { en: 'Churned', 'zh-CN': '流失期' },
  Startup: { en: 'Startup', 'zh-CN': '初创' },
  Small: { en: 'Small', 'zh-CN': '小型' },
  Medium: { en: 'Medium', 'zh-CN': '中型' },
  Large: { en: 'Large', 'zh-CN': '大型' },
  Enterprise: { en: 'Enterprise', 'zh-CN': '集团' },
  Director: { en: 'Director', 'zh-CN': '总监' },
  Manager: { en: 'Manager', 'zh-CN': '经理' },
  'Individual Contributor': { en: 'Individual Contributor', 'zh-CN': '普通员工' },
  '1-5': { en: '1–5 people', 'zh-CN': '1–5 人' },
  '6-10': { en: '6–10 people', 'zh-CN': '6–10 人' },
  '11-20': { en: '11–20 people', 'zh-CN': '11–20 人' },
  '21-50': { en: '21–50 people', 'zh-CN': '21–50 人' },
  '51-100': { en: '51–100 people', 'zh-CN': '51–100 人' },
  '>100': { en: 'over 100 people', 'zh-CN': '100 人以上' },
};

/** A category as the reader sees it. */
export function valueName(label: string, prose: Prose): string {
  const words = Object.hasOwn(valueNames, label) ? valueNames[label] : undefined;
  return words === undefined ? label : prose.say(words);
}

/** Industry and size of a segment in one name. */
export function segmentName(
  cell: { readonly industry: string; readonly size: string },
  prose: Prose,
): string {
  const parts = [cell.size, cell.industry].filter((label) => label !== everyValue);
  const named = parts.map((label) => valueName(label, prose));
  // Two Chinese words stand together; a Latin one stands apart.
  const isLatin = named.some((name) => /^[\x20-\x7e]+$/.test(name));
  return named.join(isLatin ? ' ' : '');
}
