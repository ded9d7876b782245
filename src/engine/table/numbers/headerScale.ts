const bracketed = /[(（[【]([^)）\]】]*)[)）\]】]/g;
/** A unit at the end, set off from the name: "销售额_万元". */
const suffixed = /(?<=[\p{L}\p{N}])[_\s:：·-]\s*((?:亿|千万|百万|万|千)(?:元|美元|人民币)?)$/u;
const scales: readonly (readonly [RegExp, number])[] = [
  [/亿/, 1e8],
  [/千万/, 1e7],
  [/百万|million|\bmn\b|\bmm\b/i, 1e6],
  [/万/, 1e4],
  [/千|thousand/i, 1e3],
  [/^(?:[^a-z]|usd|cny|rmb|eur|gbp)*\s*k(?:\s*(?:usd|cny|rmb|eur|gbp))?$/i, 1e3],
  [/^(?:[^a-z]|usd|cny|rmb|eur|gbp)*\s*m(?:\s*(?:usd|cny|rmb|eur|gbp))?$/i, 1e6],
];

/**
 * The factor that a header gives for its column in brackets or at its end, 1 when it gives none.
 *
 * @example headerScale('销售额（万元）') // 10000
 * @example headerScale('ARR ($M)') // 1000000
 */
export function headerScale(header: string): number {
  const suffix = suffixed.exec(header.trim())?.[1];
  const units = [...header.matchAll(bracketed)].map(([, unit]) => unit!);
  if (suffix !== undefined) units.push(suffix);
  return scales.find(([pattern]) => units.some((unit) => pattern.test(unit)))?.[1] ?? 1;
}

/** A header without what stands in brackets and without a unit at its end. */
export function withoutUnit(header: string): string {
  return header.replace(bracketed, '').trim().replace(suffixed, '');
}

/** Whether a header says that its column is in percent. */
export function saysPercent(header: string): boolean {
  return /[%％]|百分比|百分点|\bpercent\b|\bpct\b/i.test(header);
}

const rateWords =
  /\b(?:rates?|ratios?|shares?|percent(?:age)?s?|pct|efficiency|adoption|penetration)\b|[%％率]|比例|占比|百分|效率/i;

/**
 * Whether a header says that its column holds rates.
 *
 * @example saysRate('ProductAdoption') // true
 * @example saysRate('Visits') // false
 */
export function saysRate(header: string): boolean {
  return rateWords.test(header.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' '));
}
